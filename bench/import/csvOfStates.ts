import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { formatInstant } from '@service-levels/backstage-plugin-sla-common';

const HEADER = 'id,state,from,to,note,publicNote,cause\n';
const FIRST_INSTANT = Date.parse('2020-01-01T00:00:00Z') / 1000;
const EVERY_SECONDS = 200;
const OUTAGE_SECONDS = 20;
const ROWS_PER_PIECE = 1000;

function lineOf(row: number): string {
  const from = FIRST_INSTANT + row * EVERY_SECONDS;
  const state = row % 3 === 0 ? 'degraded' : 'down';
  return `OUT-${row},${state},${formatInstant(from)},${formatInstant(
    from + OUTAGE_SECONDS,
  )},"probe ""eu-${row % 7}"" failed",Störung im Zahlungsverkehr,fault\n`;
}

/** Who asks at the same time has a turn after each piece. */
async function* pieces(rows: number, malformedLine: number | undefined) {
  yield HEADER;
  let piece = '';
  for (let row = 0; row < rows; row += 1) {
    // Line 1 is the header.
    const line = row + 2;
    piece +=
      line === malformedLine
        ? 'OUT-X,down,2026-02-02T00:00:00Z,2026-02-01T00:00:00Z,,,\n'
        : lineOf(row);
    if (row % ROWS_PER_PIECE === ROWS_PER_PIECE - 1 || row === rows - 1) {
      yield Buffer.from(piece);
      piece = '';
      await nextTurn();
    }
  }
}

/** A file of outages of 20 seconds, one each 200 seconds from 2020 on, as a stream. */
export function csvOfStates(
  rows: number,
  options: { readonly malformedLine?: number } = {},
): ReadableStream<Uint8Array> {
  return Readable.toWeb(
    Readable.from(pieces(rows, options.malformedLine)),
  ) as ReadableStream<Uint8Array>;
}

/** A month of which files of 200,000 rows have all. */
export const MONTH = '2020-09';
