import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { bytesOf, storedFiles } from '../__testUtils__/storedFiles';
import { exportFile } from './exportFile';
import { fileName } from './fileName';
import type { ExportFile } from './Table';
import { toCsv } from './toCsv';
import { toXlsx } from './toXlsx';

/** What people write into titles and notes, and what some write on purpose. */
const TEXTS = [
  '=1+1',
  '+49 30 1234',
  '-5 degrees',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  'Überweisung „eilig“, Straße',
  '🚑 outage 👩‍💻',
  'תשלומים מהירים',
  'says "no", twice\nin two lines',
  '  spaces around  ',
  '007',
  '1e3',
];
const NUMBERS = [-12.5, 0, 99.882, 1_029_600];

const TABLE = {
  title: 'Outages',
  columns: [
    { title: 'Text', width: 20 },
    { title: 'Number', width: 10, format: '0.000' },
  ],
  rows: [
    ...TEXTS.map(text => [text, null]),
    ...NUMBERS.map(number => ['a number', number]),
  ],
};
const FILE: ExportFile = { name: 'Outages', tables: [TABLE] };

describe('toXlsx', () => {
  const readBack = async (file: ExportFile, name: string) => {
    const bytes = await bytesOf(await toXlsx(file));
    const sheets = await readExcelFile(bytes, { trim: false });
    return sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  };

  it('is read back by another program: texts as texts, numbers as numbers', async () => {
    const [head, ...rows] = await readBack(FILE, 'Outages');
    expect(head).toEqual(['Text', 'Number']);
    expect(rows.slice(0, TEXTS.length).map(([text]) => text)).toEqual(TEXTS);
    expect(rows.slice(TEXTS.length).map(([, number]) => number)).toEqual(
      NUMBERS,
    );
  });

  it('has a sheet for each table, by a name that Excel takes', async () => {
    const title = 'Why: counted/left out [October], and more than fits';
    const file = { ...FILE, tables: [TABLE, { ...TABLE, title }] };
    expect(
      await readBack(file, 'Why  counted left out  October '),
    ).toHaveLength(TABLE.rows.length + 1);
  });

  it('leaves out what XML cannot hold', async () => {
    const rows = [['bell \u0007 and null \u0000', null]];
    const file = { ...FILE, tables: [{ ...TABLE, rows }] };
    expect((await readBack(file, 'Outages'))[1][0]).toBe('bell  and null ');
  });
});

describe('toCsv', () => {
  it('is read back by another program, without anything that a spreadsheet would calculate', () => {
    const [head, ...rows] = parse(toCsv(FILE), { bom: true });
    expect(head).toEqual(['Text', 'Number']);
    expect(rows.slice(0, TEXTS.length).map(([text]: string[]) => text)).toEqual(
      TEXTS.map(text => (/^[=+\-@\t＝]/.test(text) ? `'${text}` : text)),
    );
    expect(
      rows.slice(TEXTS.length).map(([, number]: string[]) => Number(number)),
    ).toEqual(NUMBERS);
  });

  it('quotes what RFC 4180 asks for, and ends lines with CR LF', () => {
    const rows = [['a "b", c', 1]];
    expect(toCsv({ tables: [{ ...TABLE, rows }] })).toBe(
      '\ufeffText,Number\r\n"a ""b"", c",1\r\n',
    );
  });

  it('writes tables one after the other, each with its title', () => {
    const rows = [['a', 1]];
    const tables = ['First', 'Second'].map(title => ({
      ...TABLE,
      title,
      rows,
    }));
    expect(toCsv({ tables })).toBe(
      '\ufeffFirst\r\nText,Number\r\na,1\r\n\r\nSecond\r\nText,Number\r\na,1\r\n',
    );
  });
});

describe('fileName', () => {
  it.each([
    ['Payments: Oct/Nov', 'Payments Oct Nov.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['Überweisung 🚑', 'Überweisung 🚑.csv'],
    ['a\u202egpj.exe', 'a gpj.exe.csv'],
    ['  ..  ', 'export.csv'],
    ['name. ', 'name.csv'],
  ])('makes %j a name that every file system takes', (name, expected) => {
    expect(fileName(name, 'csv')).toBe(expected);
  });

  it('cuts a long name between characters', () => {
    expect(fileName('🚑'.repeat(200), 'xlsx')).toBe(`${'🚑'.repeat(120)}.xlsx`);
  });
});

describe('exportFile', () => {
  it.each(['xlsx', 'csv'] as const)('stores a file as %s', async format => {
    const files = storedFiles();
    await exportFile(FILE, format);
    expect(files.map(({ name }) => name)).toEqual([`Outages.${format}`]);
    expect(files[0].content.size).toBeGreaterThan(100);
  });
});
