import { testRoutes } from './__testUtils__/testRoutes';

jest.setTimeout(120_000);

// Its conditions become SQL; where a policy allows all there are none.
describe('shipped policy, PostgreSQL', () => {
  testRoutes({ engine: 'POSTGRES_18', policy: 'shipped' });
});
