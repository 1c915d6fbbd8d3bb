import { BASE, clientAnswering } from '../__testUtils__/clientAnswering';
import { draft } from '../__testUtils__/draft';
import { type Call, getOf, postOf, sentBy } from '../__testUtils__/sentBy';

describe('agreementsRoutes', () => {
  it.each<[string, Call, string]>([
    [
      'agreements',
      client => client.getAgreements({ type: 'uc' }),
      '/agreements?type=uc',
    ],
    [
      'agreements that something is left to do about',
      client =>
        client.getAgreements({
          withoutMeasurement: true,
          unsignedFor: 14,
          sort: 'effective-to',
        }),
      '/agreements?withoutMeasurement=true&unsignedFor=14&sort=effective-to',
    ],
    [
      'an agreement',
      client => client.getAgreement('a/../b c'),
      '/agreements/a%2F..%2Fb%20c',
    ],
    [
      'a version',
      client => client.getAgreementVersion('a/b', 3),
      '/agreements/a%2Fb/versions/3',
    ],
  ])('gets %s', async (_what, call, path) => {
    expect(await sentBy(call)).toEqual(getOf(path));
  });

  it.each<[string, Call, string, unknown]>([
    ['a draft', client => client.createAgreement(draft), '/agreements', draft],
    [
      'an offer',
      client => client.offerAgreement('a/b', { version: 2 }),
      '/agreements/a%2Fb/offer',
      { version: 2 },
    ],
    [
      'an amendment',
      client => client.amendAgreement('a/b', { version: 2 }),
      '/agreements/a%2Fb/amend',
      { version: 2 },
    ],
    [
      'a signature',
      client =>
        client.signAgreement('a/b', {
          party: 'customer',
          version: 2,
          hash: 'ff',
        }),
      '/agreements/a%2Fb/sign',
      { party: 'customer', version: 2, hash: 'ff' },
    ],
  ])('posts %s as JSON', async (_what, call, path, body) => {
    expect(await sentBy(call)).toEqual(postOf(path, body));
  });

  it('posts what was signed outside with a key', async () => {
    const { client, sent } = clientAnswering(201, {});
    const body = { draft, signatures: [] };
    await client.recordAgreement(body, 'key-1');
    expect(sent[0]).toMatchObject({
      url: `${BASE}/agreements/record`,
      method: 'POST',
      body,
    });
    expect(sent[0].headers.get('Idempotency-Key')).toBe('key-1');
  });

  it('puts a changed draft with the tag that was read, as a strong entity tag', async () => {
    const { client, sent } = clientAnswering(200, {});
    await client.updateAgreement('a b', 'W17', draft);
    expect(sent[0]).toMatchObject({
      url: `${BASE}/agreements/a%20b`,
      method: 'PUT',
      body: draft,
    });
    expect(sent[0].headers.get('if-match')).toBe('"W17"');
  });

  it('reads a document as a file, in the language that is asked for', async () => {
    const { client, sent } = clientAnswering(200, 'of a version');
    const pdf = await client.getAgreementPdf('a/b', {
      version: 2,
      language: 'de',
    });
    expect(sent[0].url).toBe(
      `${BASE}/agreements/a%2Fb/versions/2/document.pdf?language=de`,
    );
    expect(await pdf.text()).toBe('"of a version"');
  });

  it('reads an agreement as YAML, and sends it back over the draft that was read', async () => {
    const { client, sent } = clientAnswering(200, {});
    await client.getAgreementYaml('a b', { version: 2 });
    await client.importAgreementYaml('kind: Agreement', '7');
    await client.importAgreementYaml('kind: Agreement');
    expect(sent.map(({ url, method }) => `${method} ${url}`)).toEqual([
      `GET ${BASE}/agreements/a%20b/export?version=2`,
      `POST ${BASE}/agreements/import`,
      `POST ${BASE}/agreements/import`,
    ]);
    expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual([
      null,
      '"7"',
      null,
    ]);
    expect(sent[1].headers.get('content-type')).toBe('application/yaml');
  });
});
