import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 600_000;
const BETWEEN_LOOKS_MILLISECONDS = 50;

/** Looks again and again until something is so. */
export async function until(
  what: string,
  look: () => Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (!(await look())) {
    if (Date.now() > deadline) {
      throw new Error(`It took too long until ${what}`);
    }
    await wait(BETWEEN_LOOKS_MILLISECONDS);
  }
}
