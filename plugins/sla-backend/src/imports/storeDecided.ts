import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportsStore, Piece, StoredImport } from './ImportsStore';

/** Goes through all staged rows; between two pieces others have their turn. */
export async function pieceByPiece(
  act: (after: string | undefined) => Promise<Piece>,
): Promise<void> {
  let after: string | undefined;
  do {
    const piece = await act(after);
    after = piece.next;
    await nextTurn();
  } while (after !== undefined);
}

/** Removes the staged rows of an import that has ended. */
export async function removeStaged(
  store: ImportsStore,
  key: number,
): Promise<void> {
  while (await store.removePiece(key)) {
    await nextTurn();
  }
}

/** Moves the rows of a decided import to the facts, from wherever that was interrupted. */
export async function storeDecided(
  store: ImportsStore,
  { key }: StoredImport,
  now: () => number,
): Promise<void> {
  await pieceByPiece(after => store.movePiece(key, after));
  await store.end(key, { from: ['storing'], state: 'done', at: now() });
  await removeStaged(store, key);
}
