import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { instantOfInput } from '../../format/localInput';
import { COLUMNS, csvOfPasted } from './pasted';

const AT = instantOfInput('2026-11-11T08:12') ?? '';
const LATER = instantOfInput('2026-11-11T09:05:30') ?? '';

const rowsOf = (text: string, stream: keyof typeof COLUMNS = 'states') =>
  parse(csvOfPasted(text, stream), {
    relaxColumnCount: true,
    skipEmptyLines: true,
  });

describe('csvOfPasted', () => {
  it.each([
    ['tabs', 'state\tfrom\tto\ndown\t2026-11-11 08:12\t2026-11-11 09:05:30'],
    ['semicolons', 'state;from;to\ndown;11.11.2026 08:12;11.11.2026 9:05:30'],
    [
      'commas',
      'State,FROM,To\r\ndown,2026-11-11T08:12,2026-11-11T09:05:30\r\n',
    ],
    [
      'quotes',
      '"state","from","to"\n"down","2026-11-11 8:12","11.11.2026, 09:05:30"',
    ],
  ])('reads rows with %s', (_with, text) => {
    expect(rowsOf(text)).toEqual([
      ['state', 'from', 'to'],
      ['down', AT, LATER],
    ]);
  });

  it.each([
    '2026-11-11T08:12:00Z',
    '2026-11-11T09:12:00+01:00',
    '2026-11-11',
    '11/12/2026 08:12',
    'yesterday',
    '',
  ])('leaves the time %p to the API, which reads or refuses it', time => {
    expect(rowsOf(`state\tfrom\tto\ndown\t${time}\t`)[1]).toEqual([
      'down',
      time,
      '',
    ]);
  });

  it('reads a comma in a number as a point, but where commas part the cells', () => {
    expect(rowsOf('start\tvalue\nx\t182,4', 'values')[1]).toEqual([
      'x',
      '182.4',
    ]);
    expect(rowsOf('start,value\nx,"182,4"', 'values')[1]).toEqual([
      'x',
      '182,4',
    ]);
    expect(rowsOf('state\tnote\ndown\t182,4')[1]).toEqual(['down', '182,4']);
  });

  it('reads the times of pauses', () => {
    const text =
      'id\tpauses\nT-1\t2026-11-11 08:12/2026-11-11 09:05:30;11.11.2026 08:12/';
    expect(rowsOf(text, 'cases')[1]).toEqual(['T-1', `${AT}/${LATER};${AT}/`]);
  });

  it('keeps each row on its line, and fills up those that are too short', () => {
    const text =
      'state\tfrom\tto\tnote\n\t\t\t\ndown\tx\n"down"\ty\tz\t"a ""note""\nof two lines"\t\t';
    expect(csvOfPasted(text, 'states')).toBe(
      [
        'state,from,to,note',
        '',
        'down,x,,',
        'down,y,z,"a ""note"" of two lines"',
        '',
      ].join('\n'),
    );
  });

  it('keeps what is too much, so that it is refused', () => {
    expect(rowsOf('state\tfrom\tto\ndown\tx\ty\tz')[1]).toEqual([
      'down',
      'x',
      'y',
      'z',
    ]);
  });

  it('loses no cell, whatever is in it', () => {
    const cells = fc
      .string()
      .map(text => text.trim().replace(/\s+/g, ' '))
      .filter(text => text !== '');
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 20 }), notes => {
        const quoted = notes.map(
          note => `down\t"${note.replaceAll('"', '""')}"`,
        );
        const text = ['state\tnote', ...quoted].join('\n');
        expect(
          rowsOf(text)
            .slice(1)
            .map(([, note]: string[]) => note),
        ).toEqual(notes);
      }),
    );
  });
});
