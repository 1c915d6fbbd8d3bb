import { timed } from '../support/measure';

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
  }
  return { milliseconds, answers: [...answers] };
}
