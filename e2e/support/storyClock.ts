import type { Page } from 'playwright-core';

/** Instants of a story that is the same on whichever day it is told, in epoch milliseconds. */
export interface StoryClock {
  /** The month that the story is about, such as `2026-12`. */
  readonly month: string;
  /** At noon in the middle of the month. */
  readonly middle: number;
  /** In the morning of the second day of the month after. */
  readonly after: number;
}

/** A story of the month that follows the running one. */
export function storyClock(): StoryClock {
  const today = new Date();
  const at = (months: number, day: number, hour: number) =>
    Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, day, hour);
  const middle = at(1, 15, 12);
  return {
    month: new Date(middle).toISOString().slice(0, 7),
    middle,
    after: at(2, 2, 9),
  };
}

/** What the machine's clock lacks until an instant. */
export function aheadOf(instant: number): number {
  return instant - Date.now();
}

/** Lets every page of a window have the time of the story; timers run as they are. */
export async function setPageClock(page: Page, ahead: number): Promise<void> {
  await page.addInitScript(milliseconds => {
    const Machine = Date;
    const now = () => Machine.now() + milliseconds;
    Reflect.set(
      window,
      'Date',
      new Proxy(Machine, {
        construct: (target, args, newTarget) =>
          Reflect.construct(
            target,
            args.length === 0 ? [now()] : args,
            newTarget,
          ),
        get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
      }),
    );
  }, ahead);
}
