import { agree, createIndicator } from '../__testUtils__/agree';
import { ACME, BANKING, SYSTEM } from '../__testUtils__/company';
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

jest.setTimeout(60_000);

const PEOPLE = {
  engineer: 'user:default/erik',
  manager: 'user:default/markus',
  relationshipManager: 'user:default/sofia',
  representative: 'user:default/tom',
} as const;

const HOUR = {
  from: '2026-03-03T10:00:00Z',
  to: '2026-03-03T11:00:00Z',
  ground: 'third-party',
  reason: 'The exchange was closed',
};

interface Started {
  readonly portal: Portal;
  readonly agreementId: string;
  readonly targetId: string;
  declare(changes?: object, who?: Who): ReturnType<Portal['send']>;
  say(
    who: Who,
    word: string,
    exclusionId: string,
    body?: object,
  ): ReturnType<Portal['send']>;
}

describe('/agreements/{id}/exclusions', () => {
  const databases = createDatabases();

  async function start(
    engine: Engine,
    changes: Readonly<Record<string, unknown>> = {},
  ): Promise<Started> {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    const { id, targets } = await agree(portal, {
      exclusionGrounds: ['third-party', 'measurement-error'],
      exclusionApproval: 'customer',
      ...changes,
    });
    const path = `/agreements/${id}/exclusions`;
    return {
      portal,
      agreementId: id,
      targetId: targets[0].id,
      declare: async (of = {}, who = PEOPLE.engineer) =>
        await portal.send(who, 'post', path, { body: { ...HOUR, ...of } }),
      say: async (who, word, exclusionId, body = {}) =>
        await portal.send(who, 'post', `${path}/${exclusionId}/${word}`, {
          body,
        }),
    };
  }

  it.each(ENGINES)(
    'count once the customer agreed, are shown as disputed when they object, and count no more once revoked, %s',
    async engine => {
      const { portal, agreementId, declare, say } = await start(engine);
      const declared = await declare({ evidence: 'Notice of the exchange' });
      expect(declared.status).toBe(201);
      expect(declared.body).toMatchObject({
        agreementVersion: 1,
        state: 'proposed',
        approval: 'customer',
        counterApproved: false,
        disputed: false,
        declaredBy: PEOPLE.engineer,
        words: [],
      });
      const { id } = declared.body;
      const agreed = await say(PEOPLE.representative, 'agree', id);
      expect(agreed.body).toMatchObject({
        state: 'counts',
        counterApproved: true,
        words: [{ kind: 'agreed', by: PEOPLE.representative }],
      });
      const objected = await say(PEOPLE.representative, 'object', id, {
        reason: 'It was open at noon',
      });
      expect(objected.body).toMatchObject({ state: 'counts', disputed: true });
      const revoked = await say(PEOPLE.engineer, 'revoke', id, {
        reason: 'It was open',
      });
      expect(revoked.body).toMatchObject({ state: 'revoked' });
      const again = await say(PEOPLE.representative, 'agree', id);
      expect(again.status).toBe(409);
      const list = await portal.send(
        PEOPLE.representative,
        'get',
        `/agreements/${agreementId}/exclusions`,
      );
      expect(list.body.items).toEqual([revoked.body]);
      const { status } = await portal.send(
        PEOPLE.manager,
        'get',
        declared.headers.location.replace('/api/sla', ''),
      );
      expect(status).toBe(200);
    },
  );

  it.each(ENGINES)(
    'count by the word of another of the provider where the agreement says manager, %s',
    async engine => {
      const { declare, say } = await start(engine, {
        exclusionApproval: 'manager',
      });
      const { id } = (await declare()).body;
      const own = await say(PEOPLE.engineer, 'approve', id);
      expect(own.status).toBe(403);
      expect(own.body.error.details).toEqual([
        expect.objectContaining({ field: 'exclusionId' }),
      ]);
      const agreed = await say(PEOPLE.representative, 'agree', id);
      expect(agreed.body).toMatchObject({ state: 'proposed' });
      const approved = await say(PEOPLE.manager, 'approve', id);
      expect(approved.body).toMatchObject({
        state: 'counts',
        counterApproved: true,
      });
      const repeated = await say(PEOPLE.manager, 'approve', id);
      expect(repeated.body).toEqual(approved.body);
    },
  );

  it('count at once where nobody need approve them, and are shown as not counter-approved', async () => {
    const { declare } = await start('SQLITE_3', {
      exclusionApproval: 'nobody',
    });
    expect((await declare()).body).toMatchObject({
      state: 'counts',
      counterApproved: false,
    });
  });

  it('are approved for the customer by nobody else', async () => {
    const { declare, say } = await start('SQLITE_3');
    const { id } = (await declare()).body;
    expect((await say(PEOPLE.manager, 'approve', id)).status).toBe(409);
    expect((await say(PEOPLE.manager, 'agree', id)).status).toBe(403);
    const without = await say(PEOPLE.relationshipManager, 'agree', id);
    expect(without.body.error.details).toEqual([
      expect.objectContaining({ field: 'evidence' }),
    ]);
    const letter = { evidence: 'Letter of 3 March' };
    const entered = await say(PEOPLE.relationshipManager, 'agree', id, letter);
    expect(entered.body).toMatchObject({ state: 'counts' });
  });

  const notOver = {
    from: '2083-01-01T00:00:00Z',
    to: '2083-01-01T01:00:00Z',
  };

  it.each<[string, object, string, RegExp]>([
    [
      'a ground that the version does not name',
      { ground: 'force-majeure' },
      'ground',
      /version 1 names third-party, measurement-error/,
    ],
    ['time that is not over', notOver, 'to', /future/],
    [
      'time before the agreement',
      { from: '2025-12-01T00:00:00Z', to: '2025-12-01T01:00:00Z' },
      'from',
      /no version/,
    ],
    ['an end before the begin', { to: HOUR.from }, 'to', /after from/],
    [
      'a target of another agreement',
      { targets: ['5e5ba1b4-23b3-4a2c-9d35-0d5e1a0a1c11'] },
      'targets.0',
      /not the id of a target/,
    ],
    ['no reason', { reason: ' ' }, 'reason', /empty/],
  ])('refuse %s and store nothing', async (_what, changes, field, reason) => {
    const { portal, declare } = await start('SQLITE_3');
    const before = await portal.rowCounts();
    const refused = await declare(changes);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details).toEqual([
      { field, reason: expect.stringMatching(reason) },
    ]);
    expect(await portal.rowCounts()).toEqual(before);
  });

  it('are refused where the agreement names no ground', async () => {
    const { declare } = await start('SQLITE_3', {
      exclusionGrounds: undefined,
      exclusionApproval: undefined,
    });
    expect((await declare()).body.error.details).toEqual([
      { field: 'ground', reason: 'is not agreed: version 1 names no ground' },
    ]);
  });

  it.each(ENGINES)(
    'are made once for an Idempotency-Key, also where it is sent again at the same time, %s',
    async engine => {
      const { portal, agreementId, targetId } = await start(engine);
      const send = async (body: object) =>
        await portal.send(
          PEOPLE.engineer,
          'post',
          `/agreements/${agreementId}/exclusions`,
          { body, headers: { 'Idempotency-Key': 'exchange' } },
        );
      const body = { ...HOUR, targets: [targetId] };
      const sent = await Promise.all([send(body), send(body), send(body)]);
      const ids = sent.map(answer => answer.body.id);
      expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(new Set(ids).size).toBe(1);
      expect((await portal.rowCounts()).exclusions).toBe(1);
      expect((await send(HOUR)).status).toBe(409);
    },
  );

  it('tell a customer that is covered besides when and on which ground, and nothing that was said', async () => {
    const { portal, agreementId, declare, say } = await start('SQLITE_3', {
      covers: [ACME],
      exclusionApproval: 'nobody',
    });
    const { id } = (await declare({ evidence: `Mail of ${BANKING}` })).body;
    await say(PEOPLE.representative, 'object', id, { reason: 'Not at all' });
    const seen = await portal.send(
      'user:default/jane',
      'get',
      `/agreements/${agreementId}/exclusions`,
    );
    expect(seen.body.items).toEqual([
      expect.objectContaining({
        id,
        from: HOUR.from,
        ground: 'third-party',
        state: 'counts',
        reason: null,
        evidence: null,
        disputed: null,
        declaredBy: null,
        words: [],
      }),
    ]);
    const word = await say('user:default/jane', 'agree', id);
    expect(word.status).toBe(403);
  });

  it('are listed newest first, page by page', async () => {
    const { portal, agreementId, declare } = await start('SQLITE_3');
    for (const hour of ['11', '12', '13']) {
      await declare({ to: `2026-03-03T${hour}:30:00Z` });
    }
    const path = `/agreements/${agreementId}/exclusions?limit=2`;
    const first = await portal.send(PEOPLE.manager, 'get', path);
    expect(first.body.items).toHaveLength(2);
    const second = await portal.send(
      PEOPLE.manager,
      'get',
      `${path}&cursor=${first.body.nextCursor}`,
    );
    expect(second.body.items).toHaveLength(1);
    const ends = [...first.body.items, ...second.body.items].map(
      ({ to }) => to,
    );
    expect(new Set(ends).size).toBe(3);
  });

  it.each(ENGINES)(
    'mark the days of their targets as to be judged again, %s',
    async engine => {
      const { portal, declare } = await start(engine, {
        exclusionApproval: 'nobody',
      });
      await portal.knex('touched_days').delete();
      await declare();
      const days = await portal
        .knex('touched_days')
        .join('indicators', 'indicators.id', 'touched_days.indicator_id')
        .select('entity_ref', 'day');
      expect(days).toEqual([
        { entity_ref: SYSTEM, day: Date.parse('2026-03-03') / 86_400_000 },
      ]);
    },
  );
});
