import {
  formatInstant,
  SERVICE_STATES,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvRecords } from './CsvRecords';
import { readFactsCsv } from './readFactsCsv';

const HEADER = 'id,state,from,to,customer,note,publicNote,cause';

/** A body that comes in pieces of some bytes, wherever they cut a character. */
async function* inPieces(bytes: Buffer, size: number) {
  for (let start = 0; start < bytes.length; start += size) {
    yield bytes.subarray(start, start + size);
  }
}

async function read(file: string | Buffer, size = 7) {
  const rows = [];
  const problems = [];
  for await (const batch of readFactsCsv(
    'states',
    inPieces(Buffer.from(file), size),
  )) {
    rows.push(...batch.rows);
    problems.push(...batch.problems);
  }
  return { rows, problems };
}

const quoted = (cell: string | null) =>
  cell === null ? '' : `"${cell.replaceAll('"', '""')}"`;

const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength }),
      fc.constantFrom(
        'Störung, "gelb"',
        'a\nb',
        'a\r\nb',
        '💥',
        '"',
        ',',
        '=1+1',
      ),
    )
    .filter(
      value =>
        value.length <= maxLength &&
        !value.includes('\u0000') &&
        !value.includes('\uFEFF'),
    );

const instant = fc.integer({ min: 0, max: 4_000_000_000 });

const anyFact: fc.Arbitrary<StateFact> = fc
  .record({
    id: fc.option(text(255)),
    state: fc.constantFrom(...SERVICE_STATES),
    from: instant,
    seconds: fc.option(fc.integer({ min: 0, max: 100_000 })),
    customer: fc.constantFrom(null, 'customer:default/acme'),
    note: fc.option(text(100)),
    publicNote: fc.option(text(100)),
    cause: fc.option(text(60)),
  })
  .map(({ seconds, ...fact }) => ({
    ...fact,
    to: seconds === null ? null : fact.from + seconds,
  }));

const lineOf = (fact: StateFact) =>
  [
    quoted(fact.id),
    fact.state,
    formatInstant(fact.from),
    fact.to === null ? '' : formatInstant(fact.to),
    fact.customer ?? '',
    quoted(fact.note),
    quoted(fact.publicNote),
    quoted(fact.cause),
  ].join(',');

describe('readFactsCsv', () => {
  it.each([
    ['a header that is wrong', 'id;state;from;to\n'],
    ['a quote that is wrong', `${HEADER}\nINC-1,"down"x,,,,,,\n`],
  ])('says after %s that it asks for no more bytes', async (_what, file) => {
    let isLetGo = false;
    async function* endless() {
      try {
        yield Buffer.from(file);
        for (;;) {
          yield Buffer.from('INC-2,down,,,,,,\n');
        }
      } finally {
        isLetGo = true;
      }
    }
    for await (const { problems } of readFactsCsv('states', endless())) {
      expect(problems).not.toEqual([]);
    }
    expect(isLetGo).toBe(true);
  });

  it('reads back any facts, however the file is cut and its lines end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFact, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (facts, end, size, hasMark) => {
          const file = [HEADER, ...facts.map(lineOf), ''].join(end);
          const { rows, problems } = await read(
            hasMark ? `\uFEFF${file}` : file,
            size,
          );
          expect(problems).toEqual([]);
          expect(rows.map(({ fact }) => fact)).toEqual(facts);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes columns in any order, and a last line without an end', async () => {
    const { rows } = await read(
      'to,state,from\n,down,2026-01-01T00:00:00Z\n\n2026-01-02T00:00:00Z,up,2026-01-01T00:00:00+01:00',
    );
    expect(rows).toMatchObject([
      { index: 0, line: 2, fact: { state: 'down', to: null, id: null } },
      { index: 1, line: 4, fact: { state: 'up', from: 1767222000 } },
    ]);
  });

  it.each([
    ['nothing', '', 'is missing: the first line names the columns'],
    [
      'an unknown column',
      'state,from,to,colour\n',
      'names the column "colour", which is not one of id, state, from, to, customer, note, publicNote, cause',
    ],
    [
      'a column twice',
      'state,from,to,note,note\n',
      'names the column "note" twice',
    ],
    ['a missing column', 'state,from\n', 'has no column "to"'],
    [
      'semicolons',
      'state;from;to\n',
      'must separate the columns by commas; known are id, state, from, to, customer, note, publicNote, cause',
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFFstate,from,to\n', 'utf16le'),
      'has bytes that are not UTF-8; save the file as CSV UTF-8',
    ],
    [
      'a wrong quote',
      'sta"te,from,to\n',
      'has a quote within a cell that does not begin with one',
    ],
  ])('refuses a header with %s', async (_what, file, reason) => {
    const { rows, problems } = await read(file);
    expect(rows).toEqual([]);
    expect(problems).toEqual([{ field: 'header', reason, line: 1 }]);
  });

  const GOOD = 'down,2026-01-01T00:00:00Z,,"two\r\nlines"';

  it.each<[string, string | Buffer, string, string]>([
    ['no state', ',2026-01-01T00:00:00Z,,', 'state', 'Invalid option'],
    ['no start', 'down,,,', 'from', 'is required'],
    [
      'a local time',
      'down,2026-01-01T00:00:00,,',
      'from',
      'must be an instant',
    ],
    [
      'the character NUL',
      'down,2026-01-01T00:00:00Z,,a\u0000b',
      'note',
      'must not contain the character NUL',
    ],
    [
      'too long a note',
      `down,2026-01-01T00:00:00Z,,${'x'.repeat(1001)}`,
      'note',
      'must have at most 1000 characters',
    ],
    [
      'too few cells',
      'down',
      'row',
      'has 1 cells, but the header names 4 columns',
    ],
    [
      'text after a quote',
      'down,2026-01-01T00:00:00Z,,"a"b',
      'row',
      'has text after a closing quote',
    ],
    [
      'a quote within a cell',
      'down,2026-01-01T00:00:00Z,,a"b',
      'row',
      'has a quote within a cell',
    ],
    [
      'a quote that is not closed',
      'down,2026-01-01T00:00:00Z,,"a',
      'row',
      'has a quote that is not closed',
    ],
    [
      'a quote that is not closed for long',
      `down,2026-01-01T00:00:00Z,,"a${'\n'.repeat(70_000)}`,
      'row',
      'is longer than 65536 characters; is a quote not closed?',
    ],
    [
      'Latin-1',
      Buffer.from('down,2026-01-01T00:00:00Z,,St\u00F6rung', 'latin1'),
      'row',
      'has bytes that are not UTF-8',
    ],
  ])('names the line of a row with %s', async (_what, row, field, reason) => {
    const start = Buffer.from(`state,from,to,note\r\n${GOOD}\r\n`);
    const { rows, problems } = await read(
      Buffer.concat([start, Buffer.from(row)]),
      1000,
    );
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([
      { field, reason: expect.stringContaining(reason), index: 1, line: 4 },
    ]);
  });

  it('reads on after a row that is wrong', async () => {
    const { rows, problems } = await read(
      `state,from,to,note\nup,no,,\n${GOOD}\nup,no,,\n`,
    );
    expect(rows).toMatchObject([{ index: 1, line: 3 }]);
    expect(problems).toMatchObject([
      { index: 0, line: 2 },
      { index: 2, line: 5 },
    ]);
  });
});

describe('CsvRecords', () => {
  it('cuts as the library csv-parse does', () => {
    const cell = fc.oneof(
      fc
        .string({ unit: fc.constantFrom('a', 'ü', '\r'), maxLength: 3 })
        .map(plain => plain.replace(/\r$/, '')),
      fc
        .string({
          unit: fc.constantFrom('a', '"', ',', '\n', '\r\n'),
          maxLength: 4,
        })
        .map(quoted),
    );
    const record = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        (records, end, size) => {
          const file = records.map(cells => cells.join(',') + end).join('');
          const reader = CsvRecords.create();
          const cut = [];
          for (let start = 0; start < file.length; start += size) {
            cut.push(...reader.push(file.slice(start, start + size)));
          }
          cut.push(...reader.end());
          expect(cut.map(({ cells }) => cells)).toEqual(
            parse(file, {
              relax_column_count: true,
              record_delimiter: ['\r\n', '\n'],
            }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
