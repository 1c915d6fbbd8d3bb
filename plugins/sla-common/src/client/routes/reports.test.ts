import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { getOf, sentBy, type Call } from '../__testUtils__/sentBy';

describe('reportsRoutes', () => {
  it.each<[string, Call]>([
    [
      '/reports?agreementId=a&period=2026-10&state=draft',
      client =>
        client.getReports({
          agreementId: 'a',
          period: '2026-10',
          state: 'draft',
        }),
    ],
    ['/reports/a%2Fb', client => client.getReport('a/b')],
    [
      '/reports/a%2Fb?revision=2',
      client => client.getReport('a/b', { revision: 2 }),
    ],
    ['/reports/publications/p%2Fq', client => client.getPublication('p/q')],
    [
      '/reports/a%2Fb/revisions/2/explanations/t',
      client =>
        client.getReportExplanation('a/b', { revision: 2, targetId: 't' }),
    ],
    [
      '/reports/a%2Fb/differences?revision=2',
      client => client.getReportDifferences('a/b', { revision: 2 }),
    ],
  ])('gets %s', async (path, call) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });

  it('reads a file as it was stored', async () => {
    const { client, sent } = clientAnswering(200, 'bytes');
    const file = await client.getReportFile('a/b', {
      revision: 1,
      format: 'csv',
    });
    expect(await file.text()).toBe('"bytes"');
    expect(sent[0].url).toBe(`${BASE}/reports/a%2Fb/revisions/1/files/csv`);
  });

  const WORDS = { text: 'We see it so', link: null, evidence: null };
  const AGREED = { outcome: 'agreed', text: 'We see it so' } as const;
  const ACKNOWLEDGED = { revision: 1, hash: 'f'.repeat(64), evidence: null };
  const CORRECTED = { revision: 1, reason: 'A late fact' };
  const DISPUTED = { revision: 1, hash: 'f'.repeat(64), reason: 'Too high' };
  const BULK = { reports: [{ id: 'a', revision: 1 }] };
  const MADE = { agreementId: 'a', period: '2026-10' };

  it.each<[string, unknown, Call]>([
    ['/reports', MADE, client => client.createReport(MADE)],
    [
      '/reports/a%2Fb/publish',
      { revision: 1 },
      client => client.publishReport('a/b', { revision: 1 }),
    ],
    ['/reports/publications', BULK, client => client.publishReports(BULK)],
    [
      '/reports/a%2Fb/correct',
      CORRECTED,
      client => client.correctReport('a/b', CORRECTED),
    ],
    [
      '/reports/a%2Fb/acknowledge',
      ACKNOWLEDGED,
      client => client.acknowledgeReport('a/b', ACKNOWLEDGED),
    ],
    [
      '/reports/a%2Fb/dispute',
      DISPUTED,
      client => client.disputeReport('a/b', DISPUTED),
    ],
    [
      '/reports/a%2Fb/disputes/d%2Fe/messages',
      WORDS,
      client => client.writeInDispute('a/b', 'd/e', WORDS),
    ],
    [
      '/reports/a%2Fb/disputes/d%2Fe/settle',
      AGREED,
      client => client.settleDispute('a/b', 'd/e', AGREED),
    ],
  ])('posts to %s', async (path, body, call) => {
    const { method, url, body: sent } = await sentBy(call);
    expect({ method, url, sent }).toEqual({
      method: 'POST',
      url: `${BASE}${path}`,
      sent: body,
    });
  });

  const READ = { id: 'a/b', etag: '1-3' };
  const COMMENT = {
    cause: 'A disk',
    measure: 'Two disks',
    measureDue: null,
    causingEntity: null,
  };

  it.each<[string, string, Call]>([
    [
      'PUT',
      '/reports/a%2Fb/comments/t%2Fu',
      client => client.commentMiss(READ, 't/u', COMMENT),
    ],
    [
      'PUT',
      '/reports/a%2Fb/summary',
      client => client.summarizeReport(READ, { summary: 'All well' }),
    ],
    [
      'DELETE',
      '/reports/a%2Fb/draft',
      client => client.discardReportDraft(READ),
    ],
  ])('sends %s %s with the tag that was read', async (method, path, call) => {
    const { client, sent } = clientAnswering(200, {});
    await call(client);
    expect(sent[0]).toMatchObject({ method, url: `${BASE}${path}` });
    expect(sent[0].headers.get('if-match')).toBe('"1-3"');
  });
});
