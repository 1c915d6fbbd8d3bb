import {
  MOST_SHEET_PROBLEMS,
  type SheetImport,
  type SheetProblem,
} from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../errors';

/**
 * Stores all where nothing is wrong. A trial answers what is wrong; else it is
 * refused, with the column as field and the row as line.
 *
 * @throws InvalidInputError - where anything is wrong and it is no trial
 */
export async function importRows<T>(
  checked: {
    readonly values: readonly T[];
    readonly problems: readonly SheetProblem[];
  },
  dryRun: boolean,
  store: (values: readonly T[]) => Promise<void>,
): Promise<SheetImport> {
  const { values } = checked;
  const problems = [...checked.problems]
    .sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row)
    .slice(0, MOST_SHEET_PROBLEMS);
  if (dryRun) {
    return { dryRun, stored: 0, problems };
  }
  if (problems.length > 0) {
    throw new InvalidInputError(
      problems.map(({ sheet, row, column, reason }) => ({
        field: `${sheet}.${column}`,
        reason,
        line: row,
      })),
    );
  }
  await store(values);
  return { dryRun, stored: values.length, problems: [] };
}
