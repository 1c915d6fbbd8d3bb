import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { type Call, getOf, sentBy } from '../__testUtils__/sentBy';

const offering = {
  title: 'Payments',
  level: 'gold',
  service: { title: 'Payments' },
  timeZone: 'Europe/Berlin',
  calendar: '24x7',
  targets: [],
};

describe('offeringsRoutes', () => {
  it.each<[string, Call, string]>([
    [
      'offerings',
      client => client.getOfferings({ state: 'archived', cursor: 'c' }),
      '/offerings?state=archived&cursor=c',
    ],
    ['an offering', client => client.getOffering('a?b'), '/offerings/a%3Fb'],
    [
      'what an agreement began from',
      client => client.getBeganFrom('a/b'),
      '/agreements/a%2Fb/offering',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });

  it('posts a new offering with its key, so that it can be sent again', async () => {
    const { client, sent } = clientAnswering(201, {});
    const body = { name: 'gold', ...offering };
    await client.createOffering(body, 'key');
    expect(sent[0]).toMatchObject({
      url: `${BASE}/offerings`,
      method: 'POST',
      body,
    });
    expect(sent[0].headers.get('idempotency-key')).toBe('key');
  });

  it('puts a changed offering with the tag that was read', async () => {
    const { client, sent } = clientAnswering(200, {});
    await client.changeOffering('gold', '3', offering);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/offerings/gold`,
      method: 'PUT',
      body: offering,
    });
    expect(sent[0].headers.get('if-match')).toBe('"3"');
  });

  it('puts what an agreement began from', async () => {
    const { client, sent } = clientAnswering(200, {});
    await client.setBeganFrom('id', null);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/agreements/id/offering`,
      method: 'PUT',
      body: { name: null },
    });
  });

  it.each([
    ['archived', 'archive', 'archiveOffering'],
    ['restored', 'restore', 'restoreOffering'],
  ] as const)('posts that an offering is %s', async (_what, path, method) => {
    const { client, sent } = clientAnswering(200, {});
    await client[method]('gold');
    expect(sent[0]).toMatchObject({
      url: `${BASE}/offerings/gold/${path}`,
      method: 'POST',
      body: {},
    });
  });
});
