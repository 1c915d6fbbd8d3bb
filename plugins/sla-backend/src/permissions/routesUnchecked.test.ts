import { testRoutes } from './__testUtils__/testRoutes';

jest.setTimeout(120_000);

// What the column of a policy that allows all says holds there too.
describe('permissions switched off, SQLite', () => {
  testRoutes({ engine: 'SQLITE_3', policy: 'allowAll', unchecked: true });
});
