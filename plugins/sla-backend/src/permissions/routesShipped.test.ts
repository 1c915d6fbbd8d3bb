import { testRoutes } from './__testUtils__/testRoutes';

jest.setTimeout(120_000);

describe('shipped policy, SQLite', () => {
  testRoutes({ engine: 'SQLITE_3', policy: 'shipped' });
});
