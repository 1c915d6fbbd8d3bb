import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  slaAgreementPermissions,
  slaBasicPermissions,
  slaCustomerPermissions,
} from '@service-levels/backstage-plugin-sla-common';
import {
  slaAgreementRules,
  slaCatalogRules,
  slaCustomerRules,
} from '@service-levels/backstage-plugin-sla-node';
import { ROLES, ROUTE_TABLE } from '../__testUtils__/routeTable';

const text = readFileSync(
  join(__dirname, '../../../../docs/permissions.md'),
  'utf8',
);

/** The cells of the first table below a heading, row by row; the line below its head is left out. */
function tableBelow(heading: string): string[][] {
  const [, rest = ''] = text.split(`# ${heading}\n`);
  const [table = ''] = rest.match(/(^\|.*\n)+/m) ?? [];
  return table
    .trim()
    .split('\n')
    .filter((_line, i) => i !== 1)
    .map(line =>
      line
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim()),
    );
}

const columnOf = (heading: string, column: number) =>
  tableBelow(heading)
    .slice(1)
    .map(cells => cells[column].replaceAll('`', ''));

const asMarkdown = (rows: readonly (readonly string[])[]) =>
  rows.map(cells => `| ${cells.join(' | ')} |`);

describe('docs/permissions.md', () => {
  it.each([
    ['Under the policy of sla-node', 'shipped'],
    ['Under a policy that allows all', 'allowAll'],
  ] as const)('shows the table of routes, %s', (heading, policy) => {
    const rows = ROUTE_TABLE.map(row => [
      `\`${row.route}\`${row.what === undefined ? '' : ` ${row.what}`}`,
      ...row[policy].split('|').map(cell => cell.trim()),
    ]);
    const head = ['route', ...ROLES.map(({ title }) => title)];
    // Where this fails: copy the lines that are missing, and let prettier align them.
    expect(asMarkdown(tableBelow(heading))).toEqual(
      asMarkdown([head, ...rows]),
    );
  });

  it('names every permission', () => {
    const permissions = [
      ...slaAgreementPermissions,
      ...slaCustomerPermissions,
      ...slaBasicPermissions,
    ].map(({ name }) => name);
    expect(columnOf('The permissions', 0).sort()).toEqual(permissions.sort());
  });

  it('names every rule, with the resource that it is on', () => {
    const rules = [slaAgreementRules, slaCustomerRules, slaCatalogRules]
      .flatMap(group => Object.values(group))
      .map(({ name, resourceType }) => `${name} ${resourceType}`);
    const resources = columnOf('Rules', 1);
    expect(
      columnOf('Rules', 0)
        .map((name, i) => `${name} ${resources[i]}`)
        .sort(),
    ).toEqual(rules.sort());
  });
});
