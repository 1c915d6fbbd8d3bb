import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';

describe('handoverRoutes', () => {
  it('hands over under a key, and asks for what is open in the hands of one', async () => {
    const { client, sent } = clientAnswering(201, {});
    const customerRef = 'customer:default/hr';
    const handover = { from: 'user:default/ina', to: 'user:default/tom' };
    await client.getHandover(customerRef, { from: handover.from });
    await client.handOver(customerRef, handover, 'key-1');
    const url = `${BASE}/customers/default/hr/handover`;
    expect(sent).toMatchObject([
      { method: 'GET', url: `${url}?from=user%3Adefault%2Fina` },
      { method: 'POST', url, body: handover },
    ]);
    expect(sent[1].headers.get('Idempotency-Key')).toBe('key-1');
  });
});
