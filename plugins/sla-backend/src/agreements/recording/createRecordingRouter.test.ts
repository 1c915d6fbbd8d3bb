import { createIndicator, INDICATOR, offer } from '../../__testUtils__/agree';
import { ACME, draftOf, SYSTEM } from '../../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../../__testUtils__/databases';
import { allowAll, startPortal } from '../../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';

const OPEN_ENDED = { effectiveFrom: '2026-01-01', effectiveTo: null };

const signatures = [
  {
    party: 'provider',
    signedBy: { ref: 'user:default/sofia' },
    signedOn: '2025-12-11',
  },
  {
    party: 'customer',
    signedBy: { name: 'Erika Muster', role: 'Head of payments' },
    signedOn: '2025-12-18',
  },
];

function recordOf(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    draft: draftOf(OPEN_ENDED),
    signatures,
    document: { url: 'https://dms.example.org/4711', title: 'Contract 4711' },
    note: 'Scanned from the red folder',
    ...changes,
  };
}

describe('createRecordingRouter', () => {
  const databases = createDatabases();

  async function start(
    engine: Engine,
    options: Partial<Parameters<typeof startPortal>[0]> = {},
  ) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      ...options,
    });
    await createIndicator(portal);
    return portal;
  }

  describe('POST /agreements/record', () => {
    it.each(ENGINES)(
      'stores an agreement that is active at once and says who recorded it, %s',
      async engine => {
        const audited: unknown[] = [];
        const portal = await start(engine, {
          onAudited: (eventId, meta) => audited.push([eventId, meta]),
        });
        const recorded = await portal.send(
          MARKUS,
          'post',
          '/agreements/record',
          { body: recordOf() },
        );
        const { id, hash } = recorded.body;
        expect(recorded.status).toBe(201);
        expect(recorded.headers.location).toBe(`/api/sla/agreements/${id}`);
        expect(recorded.body).toMatchObject({
          state: 'active',
          version: 1,
          nextVersion: null,
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
          retroactive: false,
          signatures: [],
          recorded: {
            by: MARKUS,
            document: {
              url: 'https://dms.example.org/4711',
              title: 'Contract 4711',
            },
            note: 'Scanned from the red folder',
            signatures,
          },
        });
        const read = await portal.send(MARKUS, 'get', `/agreements/${id}`);
        expect(read.body).toEqual(recorded.body);
        expect(audited).toContainEqual([
          'agreement-record',
          { agreementId: id, version: 1, hash, signatures: 2 },
        ]);
      },
    );

    it.each(ENGINES)(
      'has the hash that the same terms would be signed with here, %s',
      async engine => {
        const portal = await start(engine);
        const recorded = await portal.send(
          MARKUS,
          'post',
          '/agreements/record',
          { body: recordOf() },
        );
        const drafted = await portal.send(MARKUS, 'post', '/agreements', {
          body: draftOf(OPEN_ENDED),
        });
        const offered = await portal.send(
          'pipeline',
          'post',
          `/agreements/${drafted.body.id}/offer`,
          { body: { version: 1 } },
        );
        expect(recorded.body.hash).toBe(offered.body.hash);
      },
    );

    it.each(ENGINES)('is judged from its first day on, %s', async engine => {
      const portal = await start(engine);
      await portal.send('pipeline', 'post', '/measurements', {
        body: {
          indicator: INDICATOR,
          states: [
            {
              id: 'INC-1',
              state: 'down',
              from: '2026-02-03T10:00:00Z',
              to: '2026-02-03T12:00:00Z',
            },
          ],
        },
      });
      const { body } = await portal.send(MARKUS, 'post', '/agreements/record', {
        body: recordOf(),
      });
      const judged = async (period: string) =>
        await portal.send(
          MARKUS,
          'get',
          `/attainment?agreementId=${body.id}&period=${period}`,
        );
      expect((await judged('2026-02')).body.items).toMatchObject([
        { status: 'breached', downSeconds: 7200, agreementVersion: 1 },
      ]);
      expect((await judged('2026-03')).body.items).toMatchObject([
        { status: 'met', downSeconds: 0 },
      ]);
    });

    it('is retroactive where it was signed after it took effect', async () => {
      const portal = await start('SQLITE_3');
      const [provider, customer] = signatures;
      const { body } = await portal.send(MARKUS, 'post', '/agreements/record', {
        body: recordOf({
          signatures: [provider, { ...customer, signedOn: '2026-01-02' }],
        }),
      });
      expect(body.retroactive).toBe(true);
    });

    it.each(ENGINES)(
      'cannot be offered, signed or changed, and is amended like any other, %s',
      async engine => {
        const portal = await start(engine);
        const { body } = await portal.send(
          MARKUS,
          'post',
          '/agreements/record',
          { body: recordOf() },
        );
        const path = `/agreements/${body.id}`;
        const offered = await portal.send('pipeline', 'post', `${path}/offer`, {
          body: { version: 1 },
        });
        expect(offered.status).toBe(409);
        const replaced = await portal.send(MARKUS, 'put', path, {
          body: draftOf(),
          headers: { 'If-Match': body.etag },
        });
        expect(replaced.status).toBe(409);
        const after = await portal.send(MARKUS, 'get', path);
        expect(after.body).toEqual(body);
        const amended = await portal.send(MARKUS, 'post', `${path}/amend`, {
          body: { version: 1 },
        });
        expect(amended.body).toMatchObject({
          version: 1,
          recorded: { by: MARKUS },
          nextVersion: { version: 2, state: 'draft' },
        });
        const second = await portal.send(MARKUS, 'get', `${path}/versions/2`);
        expect(second.body).not.toHaveProperty('recorded');
      },
    );

    it.each(ENGINES)(
      'shows the customer who signed, and not the remark, %s',
      async engine => {
        const portal = await start(engine);
        const { body } = await portal.send(
          MARKUS,
          'post',
          '/agreements/record',
          {
            body: recordOf({
              draft: draftOf({ ...OPEN_ENDED, covers: [ACME] }),
            }),
          },
        );
        const read = async (who: `user:default/${string}`) =>
          (await portal.send(who, 'get', `/agreements/${body.id}`)).body
            .recorded;
        expect(await read('user:default/tom')).toEqual({
          ...body.recorded,
          note: null,
        });
        const [provider, customer] = signatures;
        expect(await read('user:default/jane')).toEqual({
          ...body.recorded,
          note: null,
          document: null,
          signatures: [provider, { ...customer, signedBy: null }],
        });
      },
    );

    it.each(ENGINES)(
      'makes one of a request that is sent again, %s',
      async engine => {
        const portal = await start(engine);
        const send = (note: string) =>
          portal.send('pipeline', 'post', '/agreements/record', {
            body: recordOf({ note }),
            headers: { 'Idempotency-Key': 'record-1' },
          });
        const [first, again] = [await send('One'), await send('One')];
        expect(again.status).toBe(201);
        expect(again.body).toEqual(first.body);
        expect((await send('Two')).status).toBe(409);
        expect(await portal.rowCounts()).toMatchObject({
          agreements: 1,
          agreement_records: 1,
        });
      },
    );

    const [provider, customer] = signatures;
    it.each<[string, Record<string, unknown>, string, RegExp]>([
      [
        'no signature of the customer',
        {
          signatures: [provider, { ...provider, signedBy: { name: 'Second' } }],
        },
        'signatures',
        /one of the customer/,
      ],
      [
        'no signature of the provider',
        {
          signatures: [customer, { ...customer, signedBy: { name: 'Second' } }],
        },
        'signatures',
        /one of the provider/,
      ],
      [
        'one person for both',
        {
          signatures: [provider, { ...customer, signedBy: provider.signedBy }],
        },
        'signatures.1.signedBy',
        /both parties/,
      ],
      [
        'a signature that is to come',
        { signatures: [provider, { ...customer, signedOn: '2999-01-01' }] },
        'signatures.1.signedOn',
        /not be after today/,
      ],
      [
        'a day that there is not',
        { signatures: [provider, { ...customer, signedOn: '2026-02-30' }] },
        'signatures.1.signedOn',
        /a date/,
      ],
      [
        'a document that is a script',
        { document: { url: `${'javascript'}:alert(1)` } },
        'document.url',
        /http/,
      ],
      [
        'a document in a mail',
        { document: { url: 'mailto:a@example.org' } },
        'document.url',
        /http/,
      ],
      [
        'an entity that there is not',
        { draft: draftOf({ entities: [SYSTEM, 'system:default/gone'] }) },
        'draft.entities.1',
        /no entity/,
      ],
      [
        'fewer signatures than the terms ask for',
        {
          draft: draftOf({
            signatories: {
              customer: {
                people: [{ name: 'Erika Muster' }, { name: 'Max Muster' }],
              },
            },
          }),
        },
        'signatures',
        /2 of the customer/,
      ],
    ])(
      'refuses %s and stores nothing',
      async (_what, changes, field, reason) => {
        const portal = await start('SQLITE_3');
        const before = await portal.rowCounts();
        const refused = await portal.send(
          MARKUS,
          'post',
          '/agreements/record',
          {
            body: recordOf(changes),
          },
        );
        expect(refused.status).toBe(400);
        expect(refused.body.error.details).toEqual([
          { field, reason: expect.stringMatching(reason) },
        ]);
        expect(await portal.rowCounts()).toEqual(before);
      },
    );

    it.each([
      ['a representative of the customer', 'user:default/tom', 403],
      ['somebody without any part in it', 'user:default/nobody', 403],
      ["another team's engineer", 'user:default/wanda', 403],
      ['a member of the provider', 'user:default/erik', 201],
      ['the relationship manager', 'user:default/sofia', 201],
      ['a service', 'pipeline', 201],
    ] as const)(
      'answers %s alike where permissions are switched off, SQLITE_3',
      async (_what, who, status) => {
        const portal = await start('SQLITE_3', {
          policy: allowAll,
          config: { permission: { enabled: false } },
        });
        const answer = await portal.send(who, 'post', '/agreements/record', {
          body: recordOf(),
        });
        expect(answer.status).toBe(status);
      },
    );

    it('is not for who provides it and acts for the customer too', async () => {
      const portal = await start('SQLITE_3', { policy: allowAll });
      const parties = {
        provider: 'group:default/team-both',
        customer: 'customer:default/both',
      };
      // Else they were on the customer's side alone.
      await offer(portal, parties);
      const answer = await portal.send(
        'user:default/both',
        'post',
        '/agreements/record',
        {
          body: recordOf({
            draft: draftOf(parties),
          }),
        },
      );
      expect(answer.status).toBe(403);
      expect(answer.body.error.details).toMatchObject([
        { field: 'draft.provider' },
      ]);
    });
  });
});
