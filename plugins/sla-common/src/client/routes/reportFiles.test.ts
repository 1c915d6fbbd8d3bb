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
});
