import {
  SHEETS,
  type SheetColumn,
  type SheetName,
  type SheetProblem,
  type SheetRow,
} from '@service-levels/backstage-plugin-sla-common';

/** The cells of a row by column, as values; what is empty is undefined. */
export type Cells = Readonly<Record<string, unknown>>;

const YES = ['yes', 'ja', 'true', 'x'];
const NO = ['no', 'nein', 'false'];
const GERMAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** Why a cell is not what its column is for. */
class NotReadable {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** A full ref; a bare name is that of an entity of the column's kind. */
export function refIn(text: string, of: string | undefined): string {
  return of === undefined || text.includes(':')
    ? text
    : `${of}:default/${text}`;
}

function valueOf(text: string, { cell, of }: SheetColumn): unknown {
  switch (cell) {
    case 'text':
      return refIn(text, of);
    case 'list':
      return text
        .split(';')
        .map(one => one.trim())
        .filter(one => one !== '')
        .map(one => refIn(one, of));
    case 'number':
      return NUMBER.test(text)
        ? Number(text.replace(',', '.'))
        : new NotReadable('must be a number such as 99.9');
    case 'yes-no': {
      const answer = text.toLocaleLowerCase('en-US');
      if (YES.includes(answer)) {
        return true;
      }
      return NO.includes(answer) ? false : new NotReadable('must be yes or no');
    }
    case 'date': {
      const [, day, month, year] = GERMAN_DATE.exec(text) ?? [];
      return year === undefined
        ? text
        : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    }
    default:
      return cell satisfies never;
  }
}

/** Reads the cells of a row as its template says, and names what is missing, unknown or of another kind. */
export function readCells(
  sheet: SheetName,
  { row, cells }: SheetRow,
): { readonly cells: Cells; readonly problems: readonly SheetProblem[] } {
  const { columns } = SHEETS[sheet];
  const problems: SheetProblem[] = [];
  const refuse = (column: string, reason: string) =>
    problems.push({ sheet, row, column, reason });
  const known = new Set(columns.map(({ name }) => name));
  Object.keys(cells)
    .filter(name => !known.has(name))
    .forEach(name => refuse(name, 'is not a column of the template'));
  const read: Record<string, unknown> = {};
  for (const column of columns) {
    const { name, required } = column;
    const text = cells[name]?.trim() ?? '';
    if (text === '') {
      if (required) {
        refuse(name, 'is required');
      }
      continue;
    }
    const value = valueOf(text, column);
    if (value instanceof NotReadable) {
      refuse(name, value.reason);
    } else {
      read[name] = value;
    }
  }
  return { cells: read, problems };
}
