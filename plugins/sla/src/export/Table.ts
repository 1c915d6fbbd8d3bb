/** What a cell holds: text, a number, or nothing. */
export type Cell = string | number | null;

/** One column of a table. */
export interface Column {
  readonly title: string;
  /** In characters, for spreadsheets. */
  readonly width: number;
  /** How a spreadsheet shows numbers, such as `0.000`; as they are where left out. */
  readonly format?: string;
}

/** A table as it is exported, with the words that a reader needs to understand it. */
export interface Table {
  /** Short: the name of a sheet. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What one file holds. */
export interface ExportFile {
  /** Without an extension; whatever a file system refuses is replaced. */
  readonly name: string;
  readonly tables: readonly Table[];
}
