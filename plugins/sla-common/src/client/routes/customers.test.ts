import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { type Call, getOf, postOf, sentBy } from '../__testUtils__/sentBy';

const acme = { name: 'acme', title: 'Acme', type: 'external' } as const;

describe('customersRoutes', () => {
  it.each<[string, Call, string]>([
    [
      'opportunities',
      client => client.getOpportunities('customer:default/hr', { limit: 9 }),
      '/customers/default/hr/opportunities?limit=9',
    ],
    [
      'customers',
      client => client.getCustomers({ limit: 1 }),
      '/customers?limit=1',
    ],
    [
      'a customer',
      client => client.getCustomer('customer:default/retail-banking'),
      '/customers/default/retail-banking',
    ],
    [
      'a customer of an odd name',
      client => client.getCustomer('customer:de fault/a?b#c%'),
      '/customers/de%20fault/a%3Fb%23c%25',
    ],
    [
      'customers by a search',
      client => client.getCustomers({ search: 'a b', mine: true }),
      '/customers?search=a+b&mine=true',
    ],
    [
      'what the portal keeps of customers',
      client => client.getKeptCustomers({ cursor: 'c' }),
      '/kept-customers?cursor=c',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });

  it.each<[string, Call, string, unknown]>([
    ['a customer', client => client.createCustomer(acme), '/customers', acme],
    [
      'that a customer is archived',
      client => client.archiveCustomer('customer:default/a b'),
      '/customers/default/a%20b/archive',
      {},
    ],
    [
      'that a customer is restored',
      client => client.restoreCustomer('customer:default/a b'),
      '/customers/default/a%20b/restore',
      {},
    ],
  ])('posts %s as JSON', async (_what, call, path, body) => {
    expect(await sentBy(call)).toEqual(postOf(path, body));
  });

  it('puts a changed customer with the tag that was read', async () => {
    const { client, sent } = clientAnswering(200, {});
    const { name: _, ...declaration } = acme;
    await client.changeCustomer('customer:x/acme', '3', declaration);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/customers/x/acme`,
      method: 'PUT',
      body: declaration,
    });
    expect(sent[0].headers.get('if-match')).toBe('"3"');
  });
});
