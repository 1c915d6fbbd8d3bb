import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { tablesOf } from '../__testUtils__/tablesOf';
import { freeTables, PERSONAL_TABLES } from './registry';

jest.setTimeout(60_000);

const listed = [
  ...PERSONAL_TABLES.map(({ table, columns, free }) => ({
    table,
    columns: [...Object.keys(columns), ...free],
  })),
  ...freeTables.map(({ table, free }) => ({ table, columns: [...free] })),
].flatMap(({ table, columns }) => columns.map(name => `${table}.${name}`));

describe('the registry of personal data', () => {
  const databases = createDatabases();

  it.each(ENGINES)('knows every column of the schema, %s', async engine => {
    const knex = await databases.migrated(engine);
    const columns = await tablesOf(knex);
    const how =
      'Say in src/personalData/registry what the column holds of people, or that it holds nothing, and copy the row to docs/privacy.md.';
    expect({
      how,
      unknown: columns.filter(name => !listed.includes(name)),
      gone: listed.filter(name => !columns.includes(name)),
    }).toEqual({ how, unknown: [], gone: [] });
  });

  it('names no column twice', () => {
    expect(listed).toHaveLength(new Set(listed).size);
  });

  it('finds rows by columns that it knows', () => {
    for (const { table, key, columns, free } of PERSONAL_TABLES) {
      expect(
        [...Object.keys(columns), ...free].map(name => `${table}.${name}`),
      ).toEqual(
        expect.arrayContaining(key.map(column => `${table}.${column}`)),
      );
    }
  });
});
