/** What a cell of an exported table holds: text, a number, or nothing. @public */
export type ExportCell = string | number | null;

/** One column of an exported table. @public */
export interface ExportColumn {
  readonly title: string;
  /** In characters, for spreadsheets. */
  readonly width: number;
  /** How a spreadsheet shows numbers, such as `0.000`; as they are where left out. */
  readonly format?: string;
}

/** A table as it is exported, with the words that a reader needs to understand it. @public */
export interface ExportTable {
  /** Short: the name of a sheet. */
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** In characters: what is longer is wrapped. */
const NARROWEST = 10;
const WIDEST = 60;

function widthOf(texts: readonly ExportCell[]): number {
  const longest = texts.reduce<number>(
    (most, text) => Math.max(most, Array.from(String(text ?? '')).length),
    0,
  );
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}

/** A table of texts and numbers, each column as wide as what stands in it. @public */
export function exportTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly ExportCell[])[],
): ExportTable {
  return {
    title,
    rows,
    columns: heads.map((head, i) => ({
      title: head,
      width: widthOf([head, ...rows.map(row => row[i])]),
    })),
  };
}
