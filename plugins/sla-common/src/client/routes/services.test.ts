import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { type Call, getOf, sentBy } from '../__testUtils__/sentBy';

describe('servicesRoutes', () => {
  it.each<[string, Call, string]>([
    [
      'services that the portal keeps',
      client => client.getServices({ state: 'archived', cursor: 'c' }),
      '/services?state=archived&cursor=c',
    ],
    [
      'a service that the portal keeps',
      client => client.getService('system:default/a?b'),
      '/services/default/a%3Fb',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });

  it('posts a new service with its key, so that it can be sent again', async () => {
    const { client, sent } = clientAnswering(201, {});
    const service = {
      name: 'service-desk',
      title: 'Service desk',
      owner: 'group:default/workplace',
    };
    await client.createService(service, 'key');
    expect(sent[0]).toMatchObject({
      url: `${BASE}/services`,
      method: 'POST',
      body: service,
    });
    expect(sent[0].headers.get('idempotency-key')).toBe('key');
  });

  it('puts a changed service with the tag that was read', async () => {
    const { client, sent } = clientAnswering(200, {});
    const body = { title: 'Desk', owner: 'group:default/workplace' };
    await client.changeService('system:default/desk', '3', body);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/services/default/desk`,
      method: 'PUT',
      body,
    });
    expect(sent[0].headers.get('if-match')).toBe('"3"');
  });

  it.each([
    ['archived', 'archive', 'archiveService'],
    ['restored', 'restore', 'restoreService'],
  ] as const)('posts that a service is %s', async (_what, path, method) => {
    const { client, sent } = clientAnswering(200, {});
    await client[method]('system:default/desk');
    expect(sent[0]).toMatchObject({
      url: `${BASE}/services/default/desk/${path}`,
      method: 'POST',
      body: {},
    });
  });
});
