import { setTimeout as wait } from 'node:timers/promises';
import { timed } from '../support/measure';

/** As often as a busy page would; without a pause the readers would be all that runs. */
const BETWEEN_QUESTIONS_MILLISECONDS = 250;

/** What was asked again and again: how long each took, and the different answers. */
export interface Polled<T> {
  readonly milliseconds: readonly number[];
  /** In the order in which they first came. */
  readonly answers: readonly T[];
}

/** Asks again and again while something runs. */
export async function pollWhile<T, TAnswer extends string | number>(
  work: Promise<T>,
  ask: () => Promise<TAnswer>,
): Promise<Polled<TAnswer>> {
  let isRunning = true;
  const stop = () => {
    isRunning = false;
  };
  work.then(stop, stop);
  const milliseconds: number[] = [];
  const answers = new Set<TAnswer>();
  while (isRunning) {
    const asked = await timed(ask);
    milliseconds.push(asked.milliseconds);
    answers.add(asked.result);
    await wait(BETWEEN_QUESTIONS_MILLISECONDS);
  }
  return { milliseconds, answers: [...answers] };
}
