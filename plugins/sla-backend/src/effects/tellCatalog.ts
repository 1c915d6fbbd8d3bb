import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';

/** What it takes to tell others. */
export interface Telling {
  readonly events: EventsService;
  readonly logger: LoggerService;
}

/** Tells as an event what the catalog's providers listen to; never fails. */
export async function tellCatalog(
  { events, logger }: Telling,
  event: {
    /** What changed, for the log. */
    readonly what: string;
    readonly topic: string;
    readonly eventPayload: JsonObject;
  },
): Promise<void> {
  const { what, ...params } = event;
  try {
    await events.publish(params);
  } catch (error) {
    logger.warn(
      `The catalog was not told of ${what} and finds it by its schedule. Reason: ${
        toError(error).message
      }`,
    );
  }
}
