import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ErrorDetail,
  Import,
  IngestResult,
  Page,
  Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { Cell } from '../measurements/database/factTables';
import type { AnyFact } from '../measurements/MeasurementsStore';
import type { PageRequest } from '../paging/page';

/** One fact of a file, and where it stands. */
export interface ReadRow {
  readonly fact: AnyFact;
  /** The fact as a row of its table. */
  readonly cells: readonly Cell[];
  /** Position among the rows, from 0. */
  readonly index: number;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** A batch of a file as it is read: at most some hundred rows. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  /** What was wrong with others. */
  readonly problems: readonly ErrorDetail[];
  /** Rows of the file so far. */
  readonly rowsRead: number;
}

/** A file that is to be stored. */
export interface ImportFile {
  /** Chosen by the client, to ask how far it is and to send it again. */
  readonly id: string | undefined;
  /** Ref of the indicator. */
  readonly indicator: string;
  readonly stream: Stream;
  readonly dryRun: boolean;
  /** Read only as fast as rows are put aside. */
  readonly rows: AsyncIterable<ReadRows>;
}

/** What became of a file. */
export interface ImportOutcome {
  readonly id: string;
  readonly result: IngestResult;
  /** The same file had been stored before; the answer is that of the first time. */
  readonly isRepeated: boolean;
}

/** Files of measurements go in here. */
export interface Imports {
  /**
   * Stores a file whole or not at all. The same file is answered again by its
   * id, once it is done.
   *
   * @throws InputError - where rows are wrong, with their lines; the indicator is unknown or collects another stream
   * @throws ConflictError - while another import of the indicator runs, or where the id is that of another file
   */
  run(
    file: ImportFile,
    options: { credentials: BackstageCredentials },
  ): Promise<ImportOutcome>;

  /** @throws NotFoundError - where there is none of this id, or it was a week ago */
  get(
    id: string,
    options: { credentials: BackstageCredentials },
  ): Promise<Import>;

  /** Newest first. */
  list(
    query: PageRequest & { readonly indicator?: string },
    options: { credentials: BackstageCredentials },
  ): Promise<Page<Import>>;
}
