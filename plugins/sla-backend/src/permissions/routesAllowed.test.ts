import { testRoutes } from './__testUtils__/testRoutes';

jest.setTimeout(120_000);

describe('a policy that allows all, SQLite', () => {
  testRoutes({ engine: 'SQLITE_3', policy: 'allowAll' });
});
