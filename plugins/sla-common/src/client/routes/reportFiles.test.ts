import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';

describe('reportsRoutes', () => {
  it('reads the file that is stored with a revision', async () => {
    const { client, sent } = clientAnswering(200, 'as it was published');
    const file = await client.getReportFile('a/b', {
      revision: 2,
      format: 'pdf',
    });
    expect(sent[0].url).toBe(`${BASE}/reports/a%2Fb/revisions/2/files/pdf`);
    expect(await file.text()).toBe('"as it was published"');
  });

  it('sends a report, and reads its mail', async () => {
    const { client, sent } = clientAnswering(201, { id: 's' });
    const body = { revision: 2, contacts: ['c'], note: null };
    await client.sendReport('a/b', body, { idempotencyKey: 'key-1' });
    expect(sent[0]).toMatchObject({
      url: `${BASE}/reports/a%2Fb/sendings`,
      method: 'POST',
      body,
    });
    expect(sent[0].headers.get('Idempotency-Key')).toBe('key-1');

    await client.getReportMail('a/b', 's/1');
    expect(sent[1].url).toBe(`${BASE}/reports/a%2Fb/sendings/s%2F1/mail.eml`);
  });
});
