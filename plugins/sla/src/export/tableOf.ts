import type { Cell, ExportFile, Table } from './Table';

/** In characters: what is longer is wrapped. */
const NARROWEST = 10;
const WIDEST = 60;

function widthOf(texts: readonly Cell[]): number {
  const longest = Math.max(
    ...texts.map(text => Array.from(String(text ?? '')).length),
  );
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}

/** A table of texts and numbers, each column as wide as what stands in it. */
export function tableOf(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Table {
  return {
    title,
    rows,
    columns: heads.map((head, i) => ({
      title: head,
      width: widthOf([head, ...rows.map(row => row[i])]),
    })),
  };
}

/** A file with one table or several, called as the first of them. */
export function fileOf(table: Table, ...others: readonly Table[]): ExportFile {
  return { name: table.title, tables: [table, ...others] };
}
