/**
 * What a cell of a spreadsheet is read as. A `list` has `;` between its
 * entries; a `number` may have a decimal comma; a `date` may be 2026-01-31 or
 * 31.01.2026; `yes-no` also takes ja and nein.
 *
 * @public
 */
export type SheetCell = 'text' | 'list' | 'number' | 'yes-no' | 'date';

/** One column of a template. @public */
export interface SheetColumn {
  /** The head of the column, whatever the language. */
  readonly name: string;
  readonly cell: SheetCell;
  /** Whether every row needs it. */
  readonly required?: true;
  /** Kind of the entity where a bare name may be written instead of its full ref. */
  readonly of?: 'customer' | 'group' | 'system' | 'user';
}

/** A template: its columns, and rows that show how it is filled in. @public */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly examples: readonly Readonly<Record<string, string>>[];
}

/** A row as it was filled in. @public */
export interface SheetRow {
  /** As spreadsheets count: the head is row 1. */
  readonly row: number;
  /** By the head of the column; empty cells are left out. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with a cell. @public */
export interface SheetProblem {
  readonly sheet: SheetName;
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

/** The tables that can be imported. @public */
export const SHEET_NAMES = [
  'customers',
  'contacts',
  'agreements',
  'targets',
] as const;

/** `targets` come with `agreements`, which they name by a key. @public */
export type SheetName = (typeof SHEET_NAMES)[number];

/** How many rows a sheet may have. @public */
export const MOST_SHEET_ROWS = 2000;

/** How many problems an answer names at most. @public */
export const MOST_SHEET_PROBLEMS = 100;

/** What came of an import, or would come of it. @public */
export interface SheetImport {
  readonly dryRun: boolean;
  /** How many customers, contacts or agreements were stored: all or none. */
  readonly stored: number;
  /** At most 100; none where all is stored. */
  readonly problems: readonly SheetProblem[];
}
