import { type Call, getOf, sentBy } from '../__testUtils__/sentBy';

describe('unagreedRoutes', () => {
  it.each<[string, Call, string]>([
    ['how much is not agreed', client => client.getUnagreed(), '/unagreed'],
    [
      'services without agreement',
      client => client.getUnagreedServices({ limit: 5 }),
      '/unagreed/services?limit=5',
    ],
    [
      'indicators without target',
      client => client.getIndicators({ unagreed: true }),
      '/indicators?unagreed=true',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });
});
