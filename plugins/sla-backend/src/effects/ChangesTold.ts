import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { SignalsService } from '@backstage/plugin-signals-node';
import {
  SLA_CHANGES_CHANNEL,
  type SlaChange,
  type SlaChangesSignal,
} from '@service-levels/backstage-plugin-sla-common';

/** So long changes are gathered: a burst of measurements makes one signal. */
export const GATHERED_MILLISECONDS = 3_000;

/** Lets open pages know that they show something that has changed. */
export interface ChangesTold {
  /** Called after what changed is stored; returns at once and never fails. */
  tell(change: SlaChange): void;
}

interface Options {
  readonly signals: SignalsService;
  readonly logger: LoggerService;
}

/**
 * Tells it as a signal to everybody who has a page open, at most one every few
 * seconds from this instance. It goes to all, so it says what kind of thing has
 * changed and nothing else; each page asks for what its reader may see.
 */
export class SignalledChanges implements ChangesTold {
  readonly #options: Options;
  readonly #gathered = new Set<SlaChange>();

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): SignalledChanges {
    return new SignalledChanges(options);
  }

  tell(change: SlaChange): void {
    if (this.#gathered.size === 0) {
      // A backend that stops does not wait for it: pages ask by themselves every minute.
      setTimeout(() => this.#publish(), GATHERED_MILLISECONDS).unref();
    }
    this.#gathered.add(change);
  }

  async #publish(): Promise<void> {
    const { signals, logger } = this.#options;
    const message: SlaChangesSignal = { changed: [...this.#gathered].sort() };
    this.#gathered.clear();
    try {
      await signals.publish({
        recipients: { type: 'broadcast' },
        channel: SLA_CHANGES_CHANNEL,
        message,
      });
    } catch (error) {
      logger.warn(
        `Open pages were not told that something changed and find it within a minute. Reason: ${
          toError(error).message
        }`,
      );
    }
  }
}
