const AT_ONCE = 4;

/** Does work on each item, a few at once: the backend has one thread. */
export async function inTurn<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<unknown>,
): Promise<void> {
  const entries = items.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [index, item] of entries) {
        await work(item, index);
      }
    }),
  );
}
