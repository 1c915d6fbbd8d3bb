import type { Stream } from '@service-levels/backstage-plugin-sla-common';
import { cellsOf, separatorOf } from '../../format/cellsOf';
import { instantOfInput } from '../../format/localInput';

/** The columns of each stream as the import names them, in the order of the template; those that are needed first. */
export const COLUMNS: Readonly<Record<Stream, readonly string[]>> = {
  states: [
    'state',
    'from',
    'to',
    'id',
    'customer',
    'note',
    'publicNote',
    'cause',
  ],
  counts: ['start', 'seconds', 'good', 'total', 'customer'],
  values: ['start', 'seconds', 'value', 'customer'],
  cases: [
    'id',
    'opened',
    'resolved',
    'responded',
    'category',
    'pauses',
    'reopened',
    'customer',
  ],
};

const TIMES = ['from', 'to', 'start', 'opened', 'responded', 'resolved'];
const SPANS = ['pauses', 'reopened'];
const NUMBERS = ['seconds', 'good', 'total', 'value'];

/** `11.11.2026 08:12` and `2026-11-11 08:12` on the browser's clock as an instant; all else as it is. */
function timeOf(text: string): string {
  const dotted =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})[ ,]+(\d{1,2}:\d{2}(?::\d{2})?)$/;
  const local = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}:\d{2}(?::\d{2})?)$/;
  const iso = text.replace(
    dotted,
    (_all, day: string, month: string, year: string, time: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${time}`,
  );
  const [, date, time] = local.exec(iso) ?? [];
  return date === undefined
    ? text
    : instantOfInput(
        `${date}T${time.padStart(time.length > 5 ? 8 : 5, '0')}`,
      ) ?? text;
}

function valueOf(column: string, cell: string, separator: string): string {
  if (TIMES.includes(column)) {
    return timeOf(cell);
  }
  if (SPANS.includes(column)) {
    return cell
      .split(';')
      .map(span =>
        span
          .split('/')
          .map(part => timeOf(part.trim()))
          .join('/'),
      )
      .join(';');
  }
  // With commas between cells a comma is none of a number.
  return NUMBERS.includes(column) && separator !== ','
    ? cell.replace(/^(-?\d+),(\d+)$/, '$1.$2')
    : cell;
}

function csvCell(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * What was pasted from a spreadsheet as the CSV that the import takes, line for
 * line: columns by their names in whatever case, times without an offset on the
 * browser's clock, numbers with a point.
 */
export function csvOfPasted(text: string, stream: Stream): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\s+$/, '');
  const separator = separatorOf(lines);
  const [head, ...rows] = cellsOf(lines, separator);
  const columns = head.map(
    cell =>
      COLUMNS[stream].find(name => name.toLowerCase() === cell.toLowerCase()) ??
      cell,
  );
  const body = rows.map(cells => {
    if (cells.every(cell => cell === '')) {
      return '';
    }
    // Spreadsheets leave out, and add, empty cells at the end of a row.
    const used = cells.reduce(
      (last, cell, i) => (cell === '' ? last : i + 1),
      0,
    );
    const length = Math.max(used, columns.length);
    return Array.from({ length }, (_none, i) =>
      csvCell(valueOf(columns[i], cells[i] ?? '', separator)),
    ).join(',');
  });
  return [columns.map(csvCell).join(','), ...body, ''].join('\n');
}
