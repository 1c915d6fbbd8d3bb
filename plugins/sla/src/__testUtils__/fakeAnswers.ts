import type { Page } from '@service-levels/backstage-plugin-sla-common';

/** A function that can be watched, with the arguments of a method of the API. */
export type Watched<TMethod extends (...args: never[]) => unknown> = jest.Mock<
  ReturnType<TMethod>,
  Parameters<TMethod>
>;

/** A list of one page. */
export const answer = async <T>(
  items: readonly T[] = [],
): Promise<Page<T>> => ({
  items,
});

/** What a test must have provided. */
export function found<T>(item: T | undefined): T {
  if (item === undefined) {
    throw new Error('The test asked for something that it did not provide');
  }
  return item;
}

/** For what a page must not ask for. */
export const refuse = async (): Promise<never> => {
  throw new Error('The page only reads');
};
