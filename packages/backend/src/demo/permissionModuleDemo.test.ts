import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { declaredEntities } from './__testUtils__/declaredEntities';

const root = join(__dirname, '../../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('permissionModuleDemo', () => {
  it.each(['docs/permissions.md', 'plugins/sla-node/README.md'])(
    'is what %s shows, word for word',
    path => {
      const [, shown] =
        read(path).match(
          /```ts\n\/\/ packages\/backend\/src\/permissions\.ts\n([^`]+)```/,
        ) ?? [];
      expect(shown).toBe(
        read('packages/backend/src/demo/permissionModuleDemo.ts'),
      );
    },
  );

  it('lets every team that owns something see the customers in the catalog', () => {
    const { managers, staff } = parse(read('app-config.yaml')).sla.permission;
    const owners = declaredEntities()
      .flatMap(({ spec }) => spec?.owner ?? [])
      .map(owner => `group:default/${owner}`);
    expect([...managers, ...staff]).toEqual(
      expect.arrayContaining([...new Set(owners)]),
    );
  });
});
