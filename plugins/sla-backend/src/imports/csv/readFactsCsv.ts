import type {
  ErrorDetail,
  Stream,
} from '@service-levels/backstage-plugin-sla-common';
import { detailsOf } from '../../http/parse';
import type { ReadRow, ReadRows } from '../Imports';
import { CsvRecords, CsvSyntaxError, type CsvRecord } from './CsvRecords';
import { CSV_STREAMS, type CsvStream } from './csvStreams';
import { decodeUtf8 } from './decodeUtf8';
import { readHeader } from './readHeader';

/** So many rows are put aside in one short transaction; meanwhile nobody else has a turn. */
const ROWS_PER_BATCH = 500;

const NOT_UTF8 = 'has bytes that are not UTF-8; save the file as CSV UTF-8';

interface ReadRecord extends CsvRecord {
  readonly isUtf8: boolean;
}

/** Records, and at the end the reason why the rest cannot be read. */
async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadRecord | CsvSyntaxError> {
  const records = CsvRecords.create();
  const marked = (record: CsvRecord, isUtf8: boolean) => ({
    ...record,
    isUtf8: isUtf8 || !record.cells.some(cell => cell.includes('\uFFFD')),
  });
  let isAllUtf8 = true;
  try {
    for await (const { text, isUtf8 } of decodeUtf8(bytes)) {
      isAllUtf8 = isUtf8;
      for (const record of records.push(text)) {
        yield marked(record, isUtf8);
      }
    }
    for (const record of records.end()) {
      yield marked(record, isAllUtf8);
    }
  } catch (error) {
    if (!(error instanceof CsvSyntaxError)) {
      throw error;
    }
    yield error;
  }
}

/** The columns that a file has, and what they mean. */
interface CsvFormat {
  readonly stream: CsvStream;
  readonly columns: readonly string[];
}

/** Reads one row; a refused one answers its problems. */
function readRow(
  { stream, columns }: CsvFormat,
  { cells, line, isUtf8 }: ReadRecord,
  index: number,
): ReadRow | readonly ErrorDetail[] {
  if (!isUtf8) {
    return [{ field: 'row', reason: NOT_UTF8, index, line }];
  }
  if (cells.length !== columns.length) {
    const reason = `has ${cells.length} cells, but the header names ${columns.length} columns`;
    return [{ field: 'row', reason, index, line }];
  }
  const emptyOf = (column: string) =>
    stream.neverEmpty.includes(column) ? undefined : null;
  const fields = Object.fromEntries(
    columns.map((column, at) => [
      column,
      cells[at] === '' ? emptyOf(column) : cells[at],
    ]),
  );
  const read = stream.read(fields);
  return 'fact' in read
    ? { ...read, index, line }
    : detailsOf(read, 'row').map(detail => ({ ...detail, index, line }));
}

/** The columns of the file, or what is wrong with the line that is to name them. */
function columnsOf(
  header: ReadRecord | CsvSyntaxError | undefined,
  stream: CsvStream,
): ReturnType<typeof readHeader> {
  const refused = (reason: string, line: number) => ({
    columns: [],
    problems: [{ field: 'header', reason, line }],
  });
  if (header === undefined) {
    return refused('is missing: the first line names the columns', 1);
  }
  if (header instanceof CsvSyntaxError) {
    return refused(header.reason, header.line);
  }
  return header.isUtf8
    ? readHeader(header, stream)
    : refused(NOT_UTF8, header.line);
}

/** A line without anything on it says nothing. */
function isBlank({ cells }: CsvRecord): boolean {
  return cells.length === 1 && cells[0] === '';
}

function emptyBatch(): { rows: ReadRow[]; problems: ErrorDetail[] } {
  return { rows: [], problems: [] };
}

/** The rows beneath a header, batch by batch. */
async function* readBatches(
  format: CsvFormat,
  records: AsyncIterable<ReadRecord | CsvSyntaxError>,
): AsyncGenerator<ReadRows> {
  let batch = emptyBatch();
  let rowsRead = 0;
  let rowsInBatch = 0;
  for await (const record of records) {
    if (record instanceof CsvSyntaxError) {
      const { reason, line } = record;
      batch.problems.push({ field: 'row', reason, index: rowsRead, line });
    } else if (!isBlank(record)) {
      const read = readRow(format, record, rowsRead);
      if ('fact' in read) {
        batch.rows.push(read);
      } else {
        batch.problems.push(...read);
      }
      rowsRead += 1;
      rowsInBatch += 1;
    }
    if (rowsInBatch === ROWS_PER_BATCH) {
      yield { ...batch, rowsRead };
      batch = emptyBatch();
      rowsInBatch = 0;
    }
  }
  yield { ...batch, rowsRead };
}

/**
 * Reads a CSV file of facts, batch by batch. A row that is wrong does not
 * keep the others from being read; after a quote that is wrong nothing can be.
 */
export async function* readFactsCsv(
  stream: Stream,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadRows> {
  const known = CSV_STREAMS[stream];
  const records = readRecords(bytes);
  try {
    const { value: header } = await records.next();
    const { columns, problems } = columnsOf(header, known);
    if (problems.length > 0) {
      yield { rows: [], problems, rowsRead: 0 };
    } else {
      yield* readBatches({ stream: known, columns }, records);
    }
  } finally {
    // Lets the bytes know that no more of them are asked for.
    await records.return(undefined);
  }
}
