import type {
  SheetName,
  SheetProblem,
  SheetRow,
} from '@service-levels/backstage-plugin-sla-common';
import type { z } from 'zod';
import { detailsOf } from '../../http/parse';
import { placeOf, problemAt, type Found, type Reading } from './Found';
import { readCells, type Cells } from './readCells';

/** Reads rows of a sheet one by one, each into what the API takes of one. */
export function readRows<TSchema extends z.ZodType>(
  sheet: SheetName,
  rows: readonly SheetRow[],
  options: {
    readonly schema: TSchema;
    /** What a row says, as the API would be sent it. */
    readonly toInput: (cells: Cells) => unknown;
    /** The column that a field of the input was read from. */
    readonly columnOf?: (field: string) => string;
  },
): Reading<z.output<TSchema>> {
  const { schema, toInput, columnOf } = options;
  const found: Found<z.output<TSchema>>[] = [];
  const problems: SheetProblem[] = [];
  for (const row of rows) {
    const read = readCells(sheet, row);
    problems.push(...read.problems);
    if (read.problems.length > 0) {
      continue;
    }
    const parsed = schema.safeParse(toInput(read.cells), { reportInput: true });
    if (parsed.success) {
      found.push({ row: row.row, value: parsed.data });
    } else {
      problems.push(
        ...detailsOf(parsed.error).map(detail =>
          problemAt(placeOf(sheet, row), detail, columnOf),
        ),
      );
    }
  }
  return { found, problems };
}
