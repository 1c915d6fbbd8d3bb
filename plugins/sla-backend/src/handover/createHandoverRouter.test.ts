import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { entities, entityOf } from '../__testUtils__/company';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { DatabaseHandoverStore } from './DatabaseHandoverStore';
import { noteOfHandover } from './noteOfHandover';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';
const SOFIA = 'user:default/sofia';
const TOM = 'user:default/tom';
const TEAM = 'group:default/team-payments';
/** Somebody who left the catalog. */
const GONE = 'user:default/gone';
const DECLARED = {
  title: 'Branch',
  type: 'internal',
  relationshipManager: SOFIA,
  serviceLevelManager: MARKUS,
  serviceLevelManagerDeputy: { ref: SOFIA, from: '2026-01-01', to: null },
  representatives: [TOM],
} as const;

describe.each(ENGINES)('handover, %s', engine => {
  const databases = createDatabases();
  const catalog = [
    ...entities,
    ...[SOFIA, MARKUS, TOM, GONE].map(ref => entityOf(ref)),
  ];
  const notified: NotificationSendOptions[] = [];
  const audited: (readonly [string, unknown])[] = [];
  let portal: Portal;
  let names = 0;

  beforeAll(async () => {
    portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog,
      onNotified: one => notified.push(one),
      onAudited: (eventId, meta) => audited.push([eventId, meta]),
    });
  });

  beforeEach(() => {
    notified.length = 0;
    audited.length = 0;
  });

  const sent = async (path: string, body: object, headers = {}) =>
    await portal.send('pipeline', 'post', path, { body, headers });

  const made = async (path: string, body: object): Promise<string> => {
    const answer = await sent(path, body);
    expect(answer).toMatchObject({ status: 201 });
    return answer.body.id;
  };

  /** A customer of its own for each test. */
  async function aBranch(changes: object = {}): Promise<string> {
    names += 1;
    const name = `branch-${names}`;
    await sent('/customers', { ...DECLARED, name, ...changes });
    return `/customers/default/${name}`;
  }

  /** Gives somebody an action, a complaint and a meeting; and things that are not to be moved. */
  async function keepBusy(path: string, owner: string) {
    const promise = async (title: string, who: string) =>
      await made(`${path}/actions`, { title, owner: who, due: '2099-12-31' });
    const complain = async (title: string, who: string) =>
      await made(`${path}/interactions`, {
        kind: 'complaint',
        title,
        owner: who,
        due: '2099-12-30',
        visibility: 'shared',
      });
    const actionId = await promise('More memory', owner);
    const done = await promise('Done already', owner);
    await sent(`${path}/actions/${done}/complete`, {});
    await promise("Another's", TEAM);
    const complaintId = await complain('Slow', owner);
    await complain("Another's complaint", TEAM);
    const meetingId = await made(`${path}/interactions`, {
      kind: 'meeting',
      title: 'Quarter',
      at: '2099-01-05T09:00:00Z',
      participants: [owner, 'Somebody outside'],
    });
    return { actionId, complaintId, meetingId };
  }

  const read = async (path: string) =>
    (await portal.send('pipeline', 'get', path)).body;

  it('lists what is open in the hands of one, and who has something in hand', async () => {
    const path = await aBranch();
    const { actionId, complaintId, meetingId } = await keepBusy(path, SOFIA);
    const open = await read(`${path}/handover?from=${SOFIA}`);
    expect(open).toEqual({
      customerRef: expect.stringMatching(/^customer:default\/branch-/),
      customerTitle: 'Branch',
      from: SOFIA,
      people: [TEAM, MARKUS, SOFIA],
      roles: [
        { role: 'relationshipManager', isKept: true },
        { role: 'serviceLevelManagerDeputy', isKept: true },
      ],
      actions: {
        total: 1,
        first: [
          {
            id: actionId,
            title: 'More memory',
            due: '2099-12-31',
            visibility: 'internal',
          },
        ],
      },
      complaints: {
        total: 1,
        first: [
          {
            id: complaintId,
            title: 'Slow',
            due: '2099-12-30',
            visibility: 'shared',
            state: 'open',
          },
        ],
      },
      meetings: {
        total: 1,
        first: [
          { id: meetingId, title: 'Quarter', at: '2099-01-05T09:00:00Z' },
        ],
      },
    });
    expect(await read(`${path}/handover`)).toMatchObject({
      from: null,
      people: [TEAM, MARKUS, SOFIA],
      roles: [],
      actions: { total: 0 },
    });
  });

  it('moves roles, actions and complaints, tells the customer, and notifies who takes over', async () => {
    const path = await aBranch();
    const { actionId, complaintId } = await keepBusy(path, SOFIA);
    const before = await read(path);
    const { status, body } = await sent(`${path}/handover`, {
      from: SOFIA,
      to: TEAM,
      message: 'The **team** takes over',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      note: {
        kind: 'note',
        title: 'team-payments takes over',
        text: 'The **team** takes over',
        visibility: 'shared',
        participants: [TEAM],
      },
      moved: {
        roles: ['relationshipManager', 'serviceLevelManagerDeputy'],
        actions: 1,
        complaints: 1,
      },
      left: {
        roles: [],
        actions: { total: 0 },
        complaints: { total: 0 },
        meetings: { total: 1 },
        people: [TEAM, MARKUS],
      },
    });
    const after = await read(path);
    expect(after).toMatchObject({
      relationshipManager: TEAM,
      serviceLevelManager: MARKUS,
      kept: {
        relationshipManager: TEAM,
        serviceLevelManagerDeputy: { ref: TEAM, from: '2026-01-01', to: null },
      },
    });
    expect(after.etag).not.toBe(before.etag);
    expect(await read(`${path}/actions/${actionId}`)).toMatchObject({
      owner: TEAM,
      etag: '2',
      state: 'open',
    });
    expect(await read(`${path}/interactions/${complaintId}`)).toMatchObject({
      complaint: { owner: TEAM },
      etag: '2',
    });
    const toTom = await portal.send(TOM, 'get', `${path}/interactions`);
    expect(toTom.body.items).toContainEqual(
      expect.objectContaining({ title: 'team-payments takes over' }),
    );
    expect(notified).toEqual([
      {
        recipients: { type: 'entity', entityRef: TEAM },
        payload: expect.objectContaining({
          link: `/sla${path}`,
          topic: 'sla-handover',
        }),
      },
    ]);
    expect(audited).toContainEqual([
      'customer-handover',
      expect.objectContaining({ roles: 2, actions: 1, complaints: 1 }),
    ]);
  });

  it('refuses forms that were opened before', async () => {
    const path = await aBranch();
    const { actionId, complaintId } = await keepBusy(path, SOFIA);
    const { etag } = await read(path);
    await sent(`${path}/handover`, { from: SOFIA, to: TEAM });
    const put = async (to: string, body: object, match: string) =>
      await portal.send('pipeline', 'put', to, {
        body,
        headers: { 'If-Match': match },
      });
    const old = [
      await put(path, DECLARED, etag),
      await put(
        `${path}/actions/${actionId}`,
        {
          title: 'More memory',
          owner: SOFIA,
          due: '2099-12-31',
          visibility: 'internal',
        },
        '1',
      ),
      await put(
        `${path}/interactions/${complaintId}`,
        { title: 'Slow', owner: SOFIA, visibility: 'shared' },
        '1',
      ),
    ];
    expect(old.map(({ status }) => status)).toEqual([409, 409, 409]);
    expect(await read(`${path}/handover?from=${SOFIA}`)).toMatchObject({
      roles: [],
      actions: { total: 0 },
      complaints: { total: 0 },
    });
  });

  it('does nothing twice for a request that is sent again, also at the same time', async () => {
    const path = await aBranch();
    await keepBusy(path, SOFIA);
    const body = { from: SOFIA, to: TEAM };
    const headers = { 'Idempotency-Key': `once-${path}` };
    const send = async () => await sent(`${path}/handover`, body, headers);
    const answers = await Promise.all([send(), send()]);
    answers.push(await send());
    expect(new Set(answers.map(answer => answer.body.note.id)).size).toBe(1);
    expect(answers.filter(answer => answer.body.moved !== null)).toHaveLength(
      1,
    );
    expect(notified).toHaveLength(1);
    const other = await sent(
      `${path}/handover`,
      { ...body, to: MARKUS },
      headers,
    );
    expect(other.status).toBe(409);
  });

  it('takes over from somebody who is no longer in the catalog', async () => {
    const path = await aBranch({ relationshipManager: GONE });
    // The last of the catalog.
    expect(catalog.pop()?.metadata.name).toBe('gone');
    await portal.refreshCustomers();
    const back = await sent(`${path}/handover`, { from: SOFIA, to: GONE });
    expect(back.body.error.details).toEqual([
      { field: 'to', reason: 'is not in the catalog' },
    ]);
    expect(await read(`${path}/handover`)).toMatchObject({
      people: [GONE, MARKUS, SOFIA],
    });
    const { body } = await sent(`${path}/handover`, { from: GONE, to: SOFIA });
    expect(body).toMatchObject({ moved: { roles: ['relationshipManager'] } });
    expect(await read(path)).toMatchObject({ relationshipManager: SOFIA });
  });

  it('writes the note in German where the customer speaks it', async () => {
    const path = await aBranch({ language: 'de-AT' });
    const { body } = await sent(`${path}/handover`, {
      from: SOFIA,
      to: MARKUS,
    });
    expect(body.note).toMatchObject({
      title: 'markus übernimmt',
      text: expect.stringMatching(/^Ab jetzt kümmert sich markus/),
    });
  });

  it('lists roles that YAML declares, and leaves them there', async () => {
    const path = '/customers/default/retail-banking';
    const { actionId } = await keepBusy(path, SOFIA);
    expect(await read(`${path}/handover?from=${SOFIA}`)).toMatchObject({
      roles: [{ role: 'relationshipManager', isKept: false }],
    });
    const { body } = await sent(`${path}/handover`, { from: SOFIA, to: TEAM });
    expect(body).toMatchObject({
      moved: { roles: [], actions: 1, complaints: 1 },
      left: { roles: [{ role: 'relationshipManager', isKept: false }] },
    });
    expect(await read(path)).toMatchObject({ relationshipManager: SOFIA });
    expect(await read(`${path}/actions/${actionId}`)).toMatchObject({
      owner: TEAM,
    });
  });

  it('leads who took over nothing but actions to their own actions', async () => {
    const path = await aBranch();
    await made(`${path}/actions`, {
      title: 'More memory',
      owner: TEAM,
      due: '2099-12-31',
    });
    await sent(`${path}/handover`, { from: TEAM, to: SOFIA });
    expect(notified).toMatchObject([{ payload: { link: '/sla/actions' } }]);
  });

  it('is refused where it cannot be, naming the field, and nothing is stored', async () => {
    const path = await aBranch();
    await keepBusy(path, SOFIA);
    const before = await portal.rowCounts();
    for (const [body, field] of [
      [{ from: SOFIA, to: SOFIA }, 'to'],
      [{ from: SOFIA, to: 'user:default/nowhere' }, 'to'],
      [{ from: SOFIA, to: TOM }, 'to'],
      [{ from: SOFIA, to: 'system:default/payments' }, 'to'],
      [{ from: 'nobody', to: TEAM }, 'from'],
      [{ from: 'user:default/idle', to: TEAM }, 'from'],
      [{ from: SOFIA, to: TEAM, message: '' }, 'message'],
      [{ from: SOFIA, to: TEAM, message: 'x'.repeat(10_001) }, 'message'],
    ] as const) {
      const headers = { 'Idempotency-Key': `refused-${field}` };
      expect(await sent(`${path}/handover`, body, headers)).toMatchObject({
        status: 400,
        body: { error: { details: [{ field }] } },
      });
    }
    expect(await portal.rowCounts()).toEqual(before);
    expect(notified).toEqual([]);
  });

  it('leaves nothing half done where the note cannot be written', async () => {
    const path = await aBranch();
    const { meetingId } = await keepBusy(path, SOFIA);
    const open = await read(`${path}/handover?from=${SOFIA}`);
    const note = noteOfHandover(
      { from: SOFIA, to: TEAM, message: null },
      {
        // There is something of that id already.
        id: meetingId,
        customerRef: open.customerRef,
        language: null,
        subject: MARKUS,
        now: 1_800_000_000,
      },
    );
    const store = DatabaseHandoverStore.create(portal);
    await expect(
      store.handOver({ note, from: SOFIA, to: TEAM }),
    ).rejects.toThrow(/unique/i);
    expect(await read(`${path}/handover?from=${SOFIA}`)).toEqual(open);
  });
});
