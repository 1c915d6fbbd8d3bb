import type { Cell, FactEnds } from '../factTables';
import type { DayRange } from '../touchedFacts';

/** Facts that are stored for one indicator, distinct by key. */
export interface FactsToWrite {
  readonly indicatorKey: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly recordedAt: number;
  readonly recordedBy: string;
  readonly ends: FactEnds;
}

/** What became of rows that were sent. */
export interface WrittenFacts {
  readonly stored: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** The days that were touched: of what changed, as it was and as it is. */
  readonly ranges: readonly DayRange[];
}
