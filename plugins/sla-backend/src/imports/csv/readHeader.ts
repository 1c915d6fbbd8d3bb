import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import type { CsvRecord } from './CsvRecords';

/** The columns of a file, which are the fields of a fact (openapi.yaml, importMeasurements). */
export interface CsvColumns {
  readonly columns: readonly string[];
  readonly required: readonly string[];
}

function reasonsAgainst(
  names: readonly string[],
  { columns, required }: CsvColumns,
): string[] {
  const listed = columns.join(', ');
  const [first] = names;
  if (names.length === 1 && /[;\t|]/.test(first)) {
    return [`must separate the columns by commas; known are ${listed}`];
  }
  const unknown = [
    ...new Set(names.filter(name => !columns.includes(name))),
  ].map(name => `names the column "${name}", which is not one of ${listed}`);
  const twice = [
    ...new Set(names.filter((name, at) => names.indexOf(name) < at)),
  ]
    .filter(name => columns.includes(name))
    .map(name => `names the column "${name}" twice`);
  const missing = required
    .filter(name => !names.includes(name))
    .map(name => `has no column "${name}"`);
  return [...unknown, ...twice, ...missing];
}

/** The columns that a file has, or what is wrong with its first line. */
export function readHeader(
  { cells, line }: CsvRecord,
  known: CsvColumns,
): {
  readonly columns: readonly string[];
  readonly problems: readonly ErrorDetail[];
} {
  const problems = reasonsAgainst(cells, known).map(reason => ({
    field: 'header',
    reason,
    line,
  }));
  return { columns: problems.length === 0 ? cells : [], problems };
}
