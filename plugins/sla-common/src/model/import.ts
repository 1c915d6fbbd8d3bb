import type { ErrorDetail } from './page';
import type { Stream } from './indicator';
import type { IngestResult } from './measurement';

/**
 * Where an import stands. While `staging`, rows are read and put aside; from
 * `storing` on every reader sees all of them. `refused` found problems in the
 * file, `failed` was interrupted: nothing of either was stored.
 *
 * @public
 */
export const IMPORT_STATES = [
  'staging',
  'storing',
  'done',
  'refused',
  'failed',
] as const;

/** @public */
export type ImportState = (typeof IMPORT_STATES)[number];

/** One CSV file of measurements, and how far it is. Kept for a week. @public */
export interface Import {
  /** A UUID, the client's where it chose one. */
  readonly id: string;
  /** Ref of the indicator. */
  readonly indicator: string;
  readonly stream: Stream;
  readonly state: ImportState;
  /** Only reports what would be stored. */
  readonly dryRun: boolean;
  /** Rows of the file read so far, without its header. */
  readonly rowsRead: number;
  /** Rows moved so far, or in a dry run compared: of equal keys only the last is. */
  readonly rowsStored: number;
  /** What became of it, once it is done. */
  readonly result: IngestResult | null;
  /** Why it was refused or failed; at most 100. */
  readonly problems: readonly ErrorDetail[];
  /** Instant. */
  readonly startedAt: string;
  /** Instant; null while it runs. */
  readonly finishedAt: string | null;
  /** Entity ref of a user, or subject of a service. */
  readonly startedBy: string;
}
