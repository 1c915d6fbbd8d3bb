import { type Call, getOf, sentBy } from '../__testUtils__/sentBy';

describe('requirementsRoutes', () => {
  it.each<[string, Call, string]>([
    [
      'requirements of all customers on a service',
      client =>
        client.getAllRequirements({ entityRef: 'system:default/payments' }),
      '/requirements?entityRef=system%3Adefault%2Fpayments',
    ],
    [
      'requirements of a customer',
      client =>
        client.getRequirements('customer:default/hr', { state: 'captured' }),
      '/customers/default/hr/requirements?state=captured',
    ],
    [
      'a requirement',
      client => client.getRequirement('customer:default/hr', 'a/b'),
      '/customers/default/hr/requirements/a%2Fb',
    ],
    [
      'requirements with their bars',
      client => client.getRequirementBars('customer:default/hr', {}),
      '/customers/default/hr/requirements/bars',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });
});
