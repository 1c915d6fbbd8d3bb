import type {
  ErrorDetail,
  Import,
  ImportState,
  Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { Cell } from '../measurements/database/factTables';
import type { MovedRows } from '../measurements/database/moveStaged';
import type { Buckets } from '../measurements/database/placeBuckets';
import type { PageRequest } from '../paging/page';

/** An import with the key that its rows are staged under. */
export interface StoredImport extends Import {
  readonly key: number;
  readonly indicatorKey: number;
}

/** An import that begins. */
export interface NewImport {
  readonly id: string;
  readonly indicatorKey: number;
  readonly stream: Stream;
  readonly dryRun: boolean;
  readonly startedAt: number;
  readonly startedBy: string;
}

/** Rows that are put aside. */
export interface RowsToStage {
  /** In the columns of the stream's table. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows of the file so far. */
  readonly rowsRead: number;
  /** Epoch seconds. */
  readonly at: number;
  /** The width of buckets; 0 of streams that have none. */
  readonly bucketSeconds: number;
}

/** A piece of the staged rows, by key: what was done, and after which key the next piece begins. */
export interface Piece {
  readonly counts: MovedRows;
  /** undefined after the last piece. */
  readonly next: string | undefined;
}

/** Where imports and their staged rows are kept. Each method is one short transaction. */
export interface ImportsStore {
  byId(id: string): Promise<StoredImport | undefined>;

  /** Newest first. */
  list(
    query: PageRequest & { readonly indicatorKey?: number },
  ): Promise<readonly StoredImport[]>;

  /**
   * Begins an import; one of the same id that came to nothing is forgotten.
   *
   * @returns undefined where another import of the indicator runs
   */
  begin(wanted: NewImport): Promise<StoredImport | undefined>;

  /**
   * Puts rows aside; of equal keys the last counts.
   *
   * @throws ConflictError - where somebody else ended the import, or the indicator collects something else by now
   */
  stage(key: number, rows: RowsToStage): Promise<void>;

  /**
   * From now on every reader sees all rows of the import. Touches their days,
   * and those of the facts that they replace.
   *
   * @param decision - with the buckets of the rows, where they are some
   * @throws InputError - where buckets have another width than those that were stored meanwhile, or overlap
   * @throws ConflictError - where somebody else ended it, or the indicator collects something else by now
   */
  decide(
    key: number,
    decision: { readonly at: number; readonly buckets?: Buckets },
  ): Promise<void>;

  /** Counts what storing a piece of the rows would do. */
  comparePiece(key: number, after: string | undefined): Promise<Piece>;

  /** Moves a piece of a decided import to the facts. */
  movePiece(key: number, after: string | undefined): Promise<Piece>;

  /** Ends an import that is in one of these states; answers whether it was. */
  end(
    key: number,
    end: {
      readonly from: readonly ImportState[];
      readonly state: ImportState;
      readonly problems?: readonly ErrorDetail[];
      readonly at: number;
    },
  ): Promise<boolean>;

  /**
   * Removes a piece of the staged rows of an import that has ended; answers
   * whether there are more. Leaves the rows of one that runs or was decided.
   */
  removePiece(key: number): Promise<boolean>;

  /** Imports that have not ended, or whose staged rows may be left. */
  unfinished(): Promise<readonly StoredImport[]>;

  /** Forgets imports that ended before an instant. */
  forget(endedBefore: number): Promise<number>;

  /** How many this instance may hold at once. */
  readonly mostAtOnce: number;

  /**
   * Does the work on an import while nobody else does any; others see that it
   * is alive.
   *
   * @returns undefined where somebody else works on it
   */
  hold<T>(
    id: string,
    work: () => Promise<T>,
  ): Promise<{ readonly result: T } | undefined>;
}
