import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import type { CsvRecord } from './CsvRecords';

/** The fields of a state, which are the columns of a file (openapi.yaml, importMeasurements). */
const COLUMNS = [
  'id',
  'state',
  'from',
  'to',
  'customer',
  'note',
  'publicNote',
  'cause',
] as const;
const REQUIRED: readonly string[] = ['state', 'from', 'to'];

/** One of the columns of a file of states. */
export type StateColumn = (typeof COLUMNS)[number];

function isColumn(name: string): name is StateColumn {
  return COLUMNS.some(column => column === name);
}

function reasonsAgainst(names: readonly string[]): string[] {
  const listed = COLUMNS.join(', ');
  const [first] = names;
  if (names.length === 1 && /[;\t|]/.test(first)) {
    return [`must separate the columns by commas; known are ${listed}`];
  }
  const unknown = [...new Set(names.filter(name => !isColumn(name)))].map(
    name => `names the column "${name}", which is not one of ${listed}`,
  );
  const twice = [
    ...new Set(names.filter((name, at) => names.indexOf(name) < at)),
  ]
    .filter(isColumn)
    .map(name => `names the column "${name}" twice`);
  const missing = REQUIRED.filter(name => !names.includes(name)).map(
    name => `has no column "${name}"`,
  );
  return [...unknown, ...twice, ...missing];
}

/** The columns that a file has, or what is wrong with its first line. */
export function readHeader({ cells, line }: CsvRecord): {
  readonly columns: readonly StateColumn[];
  readonly problems: readonly ErrorDetail[];
} {
  const problems = reasonsAgainst(cells).map(reason => ({
    field: 'header',
    reason,
    line,
  }));
  return { columns: cells.filter(isColumn), problems };
}
