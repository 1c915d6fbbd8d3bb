import { agree, createIndicator, offer } from '../__testUtils__/agree';
import { draftOf, targetOf } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import {
  startPortal,
  type Portal,
  type Who,
} from '../__testUtils__/startPortal';
import { textOfPdf } from '../__testUtils__/textOfPdf';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const ERIK = 'user:default/erik';
const SOFIA = 'user:default/sofia';
const TOM = 'user:default/tom';
const JANE = 'user:default/jane';
const TITLE = 'Zahlungsverkehr für Privatkunden, Größe „L“';

const pathOf = (id: string, version = 1) =>
  `/agreements/${id}/versions/${version}/document.pdf`;

async function readText(portal: Portal, who: Who, path: string) {
  const answer = await portal.send(who, 'get', path);
  expect(answer.status).toBe(200);
  return textOfPdf(answer.body).text;
}

/** A draft that nobody has offered. */
async function draft(portal: Portal, changes: object): Promise<string> {
  const { body } = await portal.send(MARKUS, 'post', '/agreements', {
    body: draftOf({ ...changes }),
  });
  expect(body.state).toBe('draft');
  return body.id;
}

describe('GET /agreements/{id}/versions/{version}/document.pdf', () => {
  const databases = createDatabases();

  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    return portal;
  }

  it.each(ENGINES)(
    'answers what was signed, by whom and with which hash, %s',
    async engine => {
      const portal = await start(engine);
      const { id, hash } = await agree(portal, { title: TITLE });
      const { body, headers } = await portal.send(TOM, 'get', pathOf(id));
      expect(headers['content-type']).toBe('application/pdf');
      expect(headers['content-disposition']).toContain(
        'agreement-version-1.pdf',
      );
      const { text } = textOfPdf(body);
      expect(text).toContain(TITLE);
      expect(text).toContain(hash);
      expect(text).toContain('For the provider');
      expect(text.match(/Signed on/g)).toHaveLength(2);
      expect(text).toMatch(/Page 1 of \d/);
      expect(text).not.toContain('Draft');
    },
  );

  it('has the same bytes whoever asks for it, and whenever', async () => {
    const portal = await start('SQLITE_3');
    const { id } = await agree(portal);
    const first = await portal.send(TOM, 'get', pathOf(id));
    const again = await portal.send(MARKUS, 'get', pathOf(id));
    expect(first.body.length).toBeGreaterThan(10_000);
    expect(again.body.equals(first.body)).toBe(true);
  });

  it('is written in the language that is asked for, and in no other than those there are', async () => {
    const portal = await start('SQLITE_3');
    const { id } = await agree(portal);
    const german = await readText(portal, TOM, `${pathOf(id)}?language=de`);
    expect(german).toContain('Service-Level-Ziele');
    expect(german).toMatch(/Seite 1 von \d/);
    const refused = await portal.send(TOM, 'get', `${pathOf(id)}?language=fr`);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details).toMatchObject([{ field: 'language' }]);
  });

  it('marks a draft as one, with a line for each signature, and hides it from the customer', async () => {
    const portal = await start('SQLITE_3');
    const id = await draft(portal, {
      signatories: {
        provider: {
          people: [{ name: 'Jörg Groß', role: 'Head of Operations' }],
        },
      },
    });
    const text = await readText(portal, MARKUS, pathOf(id));
    expect(text).toContain('Draft');
    expect(text).toContain('Jörg Groß');
    expect(text.match(/Place and date, Signature/g)).toHaveLength(2);
    expect((await portal.send(TOM, 'get', pathOf(id))).status).toBe(404);
  });

  it('holds nothing internal, whoever asks: no approval, no evidence, no comment', async () => {
    const portal = await start('SQLITE_3');
    const id = await draft(portal, {});
    const path = `/agreements/${id}`;
    const asked = await portal.send(MARKUS, 'post', `${path}/ask-approval`, {
      body: { version: 1, note: 'Zinnober of the approval' },
    });
    expect(asked.body.approval).toMatchObject({
      note: 'Zinnober of the approval',
    });
    expect(await readText(portal, MARKUS, pathOf(id))).not.toContain(
      'Zinnober',
    );
    const approved = await portal.send(ERIK, 'post', `${path}/approve`, {
      body: {
        version: 1,
        etag: asked.body.etag,
        note: 'Zinnober of the answer',
      },
    });
    expect(approved.body.approval).toMatchObject({ state: 'approved' });
    const offered = await portal.send(MARKUS, 'post', `${path}/offer`, {
      body: { version: 1 },
    });
    const said = await portal.send(MARKUS, 'post', `${path}/comments`, {
      body: { version: 1, text: 'Zinnober of the comment' },
    });
    expect(said.body).toMatchObject({ visibility: 'internal' });
    const signed = await portal.send(SOFIA, 'post', `${path}/sign`, {
      body: {
        party: 'customer',
        version: 1,
        hash: offered.body.hash,
        evidence: 'Zinnober of the evidence',
      },
    });
    expect(signed.body.signatures).toMatchObject([
      { evidence: 'Zinnober of the evidence' },
    ]);
    for (const who of [MARKUS, TOM] as const) {
      const text = await readText(portal, who, pathOf(id));
      expect(text).toContain('Signed on');
      expect(text).not.toContain('Zinnober');
    }
  });

  it('is not there for another customer, nor for a version that is not there', async () => {
    const portal = await start('SQLITE_3');
    const { id } = await offer(portal);
    expect((await portal.send(JANE, 'get', pathOf(id))).status).toBe(404);
    expect((await portal.send(TOM, 'get', pathOf(id, 2))).status).toBe(404);
  });

  it('holds each of 40 targets, and texts of many pages, to their last word', async () => {
    const portal = await start('SQLITE_3');
    const names = Array.from({ length: 40 }, (_, i) => `Ziel Nummer ${i + 1}`);
    const long = Array.from({ length: 700 }, (_, i) => `w${i}`).join(' ');
    const text = await readText(
      portal,
      MARKUS,
      pathOf(
        await draft(portal, {
          title: 'X'.repeat(200),
          targets: names.map((name, i) =>
            targetOf({
              name,
              objective: { kind: 'availability', atLeast: 99 + i / 100 },
            }),
          ),
          customerDuties: [long, long],
          definitions: [{ term: 'Y'.repeat(190), meaning: long }],
          escalation: [{ to: 'Z'.repeat(190), after: long.slice(0, 190) }],
          services: [
            {
              title: 'Zahlen',
              description: long,
              entities: ['system:default/payments'],
              inScope: long,
            },
          ],
        }),
      ),
    );
    names.forEach((name, i) => {
      expect(text).toContain(name);
      expect(text).toContain(`at least ${99 + i / 100} %`);
    });
    expect(text.match(/w698 w699/g)).toHaveLength(5);
    // Long words are broken, and nothing of them is lost.
    const whole = text.replace(/ /g, '');
    expect(whole).toContain('X'.repeat(200));
    expect(whole).toContain('Z'.repeat(190));
  });

  it.each([
    ['emoji', 'Payments 💶 for you'],
    ['scripts that the typeface lacks', 'つばめ取引 العربية'],
    ['arrows and signs', '→ ≥ 99 % ☎ ✓ \u202f½'],
  ])('is written with %s, too', async (_, title) => {
    const portal = await start('SQLITE_3');
    const id = await draft(portal, { title });
    const answer = await portal.send(MARKUS, 'get', pathOf(id));
    expect(answer.status).toBe(200);
    expect(textOfPdf(answer.body).text).toContain('Service level agreement');
  });
});
