import type { Import } from '@service-levels/backstage-plugin-sla-common';
import { orNothing } from './orNothing';

/** How often in a row the backend may be out of reach. */
const MOST_FAILURES = 5;

/**
 * Reads an import again and again until it has ended; nothing where it was
 * never begun, nobody waits any more, or the backend stays out of reach.
 */
export async function untilEnded(options: {
  readonly read: () => Promise<Import>;
  /** Told each time that it still runs. */
  readonly onRead: (read: Import) => void;
  readonly isAwaited: () => boolean;
  readonly pauseMilliseconds: number;
}): Promise<Import | undefined> {
  const { read, onRead, isAwaited, pauseMilliseconds } = options;
  let failures = 0;
  while (isAwaited() && failures < MOST_FAILURES) {
    try {
      const found = (await orNothing(read())).at(0);
      if (found === undefined || found.finishedAt !== null) {
        return found;
      }
      failures = 0;
      onRead(found);
    } catch {
      failures += 1;
    }
    await new Promise(resolve => {
      window.setTimeout(resolve, pauseMilliseconds);
    });
  }
  return undefined;
}
