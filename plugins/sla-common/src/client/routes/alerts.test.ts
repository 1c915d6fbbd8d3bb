import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { getOf, sentBy } from '../__testUtils__/sentBy';

describe('alertsRoutes', () => {
  it('gets alerts by what is asked', async () => {
    expect(
      await sentBy(client =>
        client.getAlerts({ entityRef: 'system:default/a', state: 'open' }),
      ),
    ).toEqual(getOf('/alerts?entityRef=system%3Adefault%2Fa&state=open'));
  });

  it('gets how one is alerted about an agreement', async () => {
    expect(await sentBy(client => client.getAlerting('a/b'))).toEqual(
      getOf('/agreements/a%2Fb/alerting'),
    );
  });

  it('puts a change with the tag that was read', async () => {
    const { client, sent } = clientAnswering(200, {});
    await client.changeAlerting(
      { agreementId: 'a/b', etag: '3' },
      { stages: [80] },
    );
    expect(sent[0]).toMatchObject({
      url: `${BASE}/agreements/a%2Fb/alerting`,
      method: 'PUT',
      body: { stages: [80] },
    });
    expect(sent[0].headers.get('if-match')).toBe('"3"');
  });
});
