import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeTables, PERSONAL_TABLES } from './registry';

const text = readFileSync(
  join(__dirname, '../../../../docs/privacy.md'),
  'utf8',
);

/** The rows of the table below a heading, without its head. */
function rowsBelow(heading: string): string[] {
  const [, rest = ''] = text.split(`# ${heading}\n`);
  const [table = ''] = rest.match(/(^\|.*\n)+/m) ?? [];
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map(line => line.replace(/\s+/g, ' '));
}

const WORDS = {
  ref: 'ref',
  name: 'ref or name',
  text: 'text',
  json: 'text in JSON',
} as const;

describe('docs/privacy.md', () => {
  // Where these fail: copy the lines that are missing, and let prettier align them.
  it('lists every column that may name people, as the registry has it', () => {
    const rows = PERSONAL_TABLES.flatMap(({ table, columns, ...rest }) =>
      Object.entries(columns).map(
        ([column, { holds, purpose }]) =>
          `| \`${table}.${column}\` | ${WORDS[holds]} | ${purpose} | ${rest.seenBy} | ${rest.keptFor} |`,
      ),
    );
    expect(rowsBelow('Every field')).toEqual(rows);
  });

  it('lists the tables without personal data', () => {
    expect(rowsBelow('Tables without personal data')).toEqual(
      freeTables.map(({ table }) => `| \`${table}\` |`),
    );
  });
});
