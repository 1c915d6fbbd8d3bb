import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slaHealthReadPermission } from '@service-levels/backstage-plugin-sla-common';
import { INSTRUMENTS } from './metrics/instruments';

const read = (path: string) => readFileSync(join(__dirname, path), 'utf8');
const text = read('../../../docs/operating.md');

/** The cells of the table under a heading, without its head. */
function table(heading: string): string[][] {
  const [, rest = ''] = text.split(`\n## ${heading}\n`);
  const [section] = rest.split('\n## ');
  return section
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}

const unquoted = (cell: string) => cell.replaceAll('`', '');

/** The keys of `config.d.ts` that hold a value, by its indentation. */
function declaredKeys(): string[] {
  const path: string[] = [];
  return read('../config.d.ts')
    .split('\n')
    .flatMap(line => {
      const [, indent, key, rest] = /^( +)(\w+)\?: (.*)$/.exec(line) ?? [];
      if (key === undefined) {
        return [];
      }
      path.splice(indent.length / 2 - 1);
      path.push(key);
      return rest === '{' ? [] : [path.join('.')];
    });
}

/** Every source of the backend, as one text. */
function sources(): string {
  return readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(read)
    .join('\n');
}

describe('docs/operating.md', () => {
  it('lists every key of the configuration, and no other', () => {
    const listed = table('Configuration').map(([key]) => unquoted(key));
    expect(declaredKeys().length).toBeGreaterThan(0);
    expect(listed.sort()).toEqual(declaredKeys().sort());
  });

  it('lists every metric with its unit, and no other', () => {
    const listed = table('Metrics').map(([name, unit]) => [
      unquoted(name),
      unquoted(unit),
    ]);
    expect(listed.sort()).toEqual(
      Object.values(INSTRUMENTS)
        .map(({ name, unit }): string[] => [name, unit])
        .sort(),
    );
  });

  it('quotes lines of the log that there are', () => {
    const code = sources();
    const fragments = table('Log').flatMap(([line]) =>
      unquoted(line)
        .split('…')
        .map(part => part.trim())
        .filter(part => part.length > 4),
    );
    expect(fragments.length).toBeGreaterThan(5);
    expect(fragments.filter(part => !code.includes(part))).toEqual([]);
  });

  it('names the permission of the health', () => {
    expect(text).toContain(`\`${slaHealthReadPermission.name}\``);
  });
});
