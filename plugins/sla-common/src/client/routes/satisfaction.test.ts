import { type Call, getOf, sentBy } from '../__testUtils__/sentBy';

describe('satisfactionRoutes', () => {
  it.each<[string, Call, string]>([
    [
      'what targets do not tell of a service',
      client => client.getWatermelonsOfService('system:default/payments'),
      '/watermelons?entityRef=system%3Adefault%2Fpayments',
    ],
    [
      'answers of a customer',
      client => client.getSatisfaction('customer:default/hr', { limit: 5 }),
      '/customers/default/hr/satisfaction?limit=5',
    ],
    [
      'how satisfaction went',
      client => client.getSatisfactionTrend('customer:default/hr', {}),
      '/customers/default/hr/satisfaction/trend',
    ],
    [
      'what targets do not tell',
      client => client.getWatermelons('customer:default/hr'),
      '/customers/default/hr/watermelons',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });
});
