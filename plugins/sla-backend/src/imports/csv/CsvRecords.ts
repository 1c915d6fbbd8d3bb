/** One record of a CSV file. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

/** The text cannot be read as CSV from here on. */
export class CsvSyntaxError extends Error {
  readonly reason: string;
  readonly line: number;

  constructor(reason: string, line: number) {
    super(`line ${line}: ${reason}`);
    this.name = 'CsvSyntaxError';
    this.reason = reason;
    this.line = line;
  }
}

/** No fact is nearly as long; a quote that is never closed must not take the whole file for a cell. */
const MAX_RECORD_CHARACTERS = 65_536;

const QUOTE = '"';
const DELIMITER = ',';

/** A cell and where the next one begins; undefined where the text ends within it. */
type Cell = { readonly value: string; readonly next: number } | undefined;

function lineBreaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

/**
 * Cuts the text of a CSV file into records as it comes (RFC 4180: commas,
 * quotes doubled within quotes; lines end with LF or CRLF). It remembers one
 * unfinished record, and knows the line that each began on (ADR 11).
 */
export class CsvRecords {
  #rest = '';
  #line = 1;

  private constructor() {}

  static create(): CsvRecords {
    return new CsvRecords();
  }

  /**
   * The records that this piece of text completes.
   *
   * @throws CsvSyntaxError - after all records before it were answered
   */
  *push(text: string): Generator<CsvRecord> {
    yield* this.#records(this.#rest + text, false);
  }

  /** What is left when the file has ended. */
  *end(): Generator<CsvRecord> {
    yield* this.#records(this.#rest, true);
  }

  *#records(text: string, isEnd: boolean): Generator<CsvRecord> {
    let start = 0;
    while (start < text.length) {
      const record = this.#record(text, start, isEnd);
      if (record === undefined) {
        break;
      }
      yield { cells: record.cells, line: this.#line };
      this.#line += 1 + record.lineBreaks;
      start = record.next;
    }
    this.#rest = text.slice(start);
    if (this.#rest.length > MAX_RECORD_CHARACTERS) {
      throw new CsvSyntaxError(
        `is longer than ${MAX_RECORD_CHARACTERS} characters; is a quote not closed?`,
        this.#line,
      );
    }
  }

  #record(text: string, start: number, isEnd: boolean) {
    const cells: string[] = [];
    let lineBreaks = 0;
    for (let at = start; ; at += 1) {
      const isQuoted = text[at] === QUOTE;
      const cell = isQuoted
        ? this.#quotedCell(text, at, isEnd)
        : this.#plainCell(text, at, isEnd);
      if (cell === undefined) {
        return undefined;
      }
      cells.push(cell.value);
      lineBreaks += isQuoted ? lineBreaksIn(cell.value) : 0;
      at = cell.next;
      if (text[at] !== DELIMITER) {
        const next = at + (text[at] === '\r' ? 2 : 1);
        return { cells, lineBreaks, next };
      }
    }
  }

  /** Up to a comma, the end of the line, or the end of the file. */
  #plainCell(text: string, start: number, isEnd: boolean): Cell {
    for (let at = start; at < text.length; at += 1) {
      const character = text[at];
      if (character === QUOTE) {
        throw new CsvSyntaxError(
          'has a quote within a cell that does not begin with one',
          this.#line,
        );
      }
      const isEndOfLine =
        character === '\n' || (character === '\r' && text[at + 1] === '\n');
      if (character === DELIMITER || isEndOfLine) {
        return { value: text.slice(start, at), next: at };
      }
    }
    return isEnd ? { value: text.slice(start), next: text.length } : undefined;
  }

  #quotedCell(text: string, start: number, isEnd: boolean): Cell {
    let value = '';
    let from = start + 1;
    for (;;) {
      const quote = text.indexOf(QUOTE, from);
      if (quote < 0 && isEnd) {
        throw new CsvSyntaxError('has a quote that is not closed', this.#line);
      }
      // What follows the quote, or a CR after it, decides.
      if (quote < 0 || (quote + 2 >= text.length && !isEnd)) {
        return undefined;
      }
      value += text.slice(from, quote);
      if (text[quote + 1] !== QUOTE) {
        return { value, next: this.#endOfQuoted(text, quote + 1) };
      }
      value += QUOTE;
      from = quote + 2;
    }
  }

  #endOfQuoted(text: string, at: number): number {
    const isEnd =
      at >= text.length ||
      text[at] === DELIMITER ||
      text[at] === '\n' ||
      (text[at] === '\r' && text[at + 1] === '\n');
    if (!isEnd) {
      throw new CsvSyntaxError('has text after a closing quote', this.#line);
    }
    return at;
  }
}
