import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';

describe('sheetsRoutes', () => {
  it.each([
    ['importCustomers', '/customers/import'],
    ['importContacts', '/contacts/import'],
    ['importAgreements', '/agreements/import-rows'],
  ] as const)('%s posts the rows with a key', async (method, path) => {
    const { client, sent } = clientAnswering(200, {});
    const rows = [{ row: 2, cells: { name: 'acme' } }];
    const body = { rows, targets: [], dryRun: true };
    await client[method](body, 'key-1');
    expect(sent[0]).toMatchObject({
      url: `${BASE}${path}`,
      method: 'POST',
      body,
    });
    expect(sent[0].headers.get('Idempotency-Key')).toBe('key-1');
  });
});
