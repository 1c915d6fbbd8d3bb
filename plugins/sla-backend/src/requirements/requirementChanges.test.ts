import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { OTHER_SYSTEM, SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import {
  AVAILABLE,
  MARKUS,
  setTheRequirementsStage,
  SOFIA,
  TOM,
  WANTED,
} from './__testUtils__/requirementsStage';

jest.setTimeout(120_000);

describe.each(ENGINES)('changing a requirement, %s', engine => {
  const databases = createDatabases();
  const start = async () =>
    await setTheRequirementsStage(await databases.migrated(engine));

  /** A requirement that was agreed, with the target that answers it. */
  const startAgreed = async () => {
    const portal = await start();
    await createIndicator(portal);
    const { targets } = await agree(portal);
    const other = await agree(portal);
    const [{ id: targetId }] = targets;
    const made = await portal.create({ indicator: INDICATOR });
    const { id } = made.body;
    await portal.go(id, 'under-review');
    const offered = await portal.go(id, 'offered');
    await portal.put(MARKUS, offered.body, { indicator: INDICATOR, targetId });
    const { body } = await portal.go(id, 'agreed');
    return { ...portal, body, targetId, otherTarget: other.targets[0].id };
  };

  it('keeps who changed what and when, as it was before', async () => {
    const { create, put, read } = await start();
    const { body } = await create({ reason: 'Month end' });
    const wanted = { ...AVAILABLE, atLeast: 99.9 };
    const changed = await put(SOFIA, body, {
      reason: 'Month end and salaries',
      wanted,
      changeReason: 'Asked again',
    });
    expect(changed.body.wanted).toMatchObject(wanted);
    const { changes, history } = await read(body.id, TOM);
    expect(history).toEqual([]);
    expect(changes).toEqual([
      {
        before: { wanted: body.wanted, reason: 'Month end' },
        reason: 'Asked again',
        at: expect.any(String),
        by: SOFIA,
      },
    ]);
  });

  it('keeps nothing where nothing was changed', async () => {
    const { create, put, rowCounts } = await start();
    const { body } = await create();
    const same = await put(SOFIA, body);
    expect(same.body.etag).toBe(body.etag);
    expect((await rowCounts()).requirement_changes).toBe(0);
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const { create, put, read } = await start();
    const { body } = await create();
    await put(SOFIA, body, { title: 'Payments by night' });
    expect(await put(MARKUS, body, { title: 'Payments by day' })).toMatchObject(
      { status: 409, body: { error: { details: [{ field: 'If-Match' }] } } },
    );
    expect((await read(body.id)).title).toBe('Payments by night');
  });

  it('leaves the answer as it is where none is named', async () => {
    const { body, put, targetId } = await startAgreed();
    const changed = await put(MARKUS, body, {
      indicator: INDICATOR,
      title: 'Payments, also by night',
      changeReason: 'The title was too short',
    });
    expect(changed.body.answeredBy.targetId).toBe(targetId);
  });

  it('refuses another service that what answers it is not measured on', async () => {
    const { body, put, read, targetId } = await startAgreed();
    const changed = await put(MARKUS, body, {
      service: OTHER_SYSTEM,
      changeReason: 'It was the wrong service',
    });
    expect(changed).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'targetId' }] } },
    });
    expect(await read(body.id)).toMatchObject({
      service: SYSTEM,
      answeredBy: { targetId },
    });
  });

  it('corrects the answer of what is agreed with a reason, and never takes it away', async () => {
    const { body, put, read, targetId, otherTarget } = await startAgreed();
    const own = { indicator: INDICATOR };
    const changeReason = 'The wrong one was linked';
    expect(
      await put(MARKUS, body, { ...own, targetId: otherTarget }),
    ).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'changeReason' }] } },
    });
    expect(
      await put(MARKUS, body, { ...own, targetId: null, changeReason }),
    ).toMatchObject({
      status: 409,
      body: { error: { details: [{ field: 'targetId' }] } },
    });
    const put2 = await put(MARKUS, body, {
      ...own,
      targetId: otherTarget,
      changeReason,
    });
    expect(put2.body).toMatchObject({
      state: 'agreed',
      answeredBy: { targetId: otherTarget },
    });
    const { changes } = await read(body.id);
    expect(changes).toMatchObject([
      { before: { answeredBy: null }, reason: null },
      { before: { answeredBy: { targetId } }, reason: changeReason },
    ]);
  });

  it('reviews again what was agreed, with a reason', async () => {
    const { body, go, read } = await startAgreed();
    expect(await go(body.id, 'under-review')).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'reason' }] } },
    });
    expect((await go(body.id, 'declined', 'Too dear')).status).toBe(409);
    const again = await go(body.id, 'under-review', 'Agreed by mistake');
    expect(again.body.state).toBe('under-review');
    expect((await read(body.id)).history.at(-1)).toMatchObject({
      from: 'agreed',
      to: 'under-review',
      reason: 'Agreed by mistake',
    });
  });

  it('puts the reason of a decision right; what was said before stays', async () => {
    const { create, go, read } = await start();
    const { id } = (await create()).body;
    await go(id, 'under-review');
    await go(id, 'declined', 'Nobody on call');
    await go(id, 'declined', 'Nobody on call');
    const corrected = await go(id, 'declined', 'Too dear', SOFIA);
    expect(corrected.status).toBe(200);
    expect((await go(id, 'declined', 'Too dear', MARKUS)).status).toBe(409);
    expect((await read(id)).history.slice(1)).toMatchObject([
      { to: 'declined', reason: 'Nobody on call', by: MARKUS },
      {
        from: 'declined',
        to: 'declined',
        reason: 'Too dear',
        by: SOFIA,
      },
    ]);
  });

  it('hides a target that answered it before from who may not read its agreement', async () => {
    const { body, put, read, knex, targetId, otherTarget } =
      await startAgreed();
    await put(MARKUS, body, {
      indicator: INDICATOR,
      targetId: otherTarget,
      changeReason: 'The wrong one was linked',
    });
    const lastBefore = async () =>
      (await read(body.id, TOM)).changes.at(-1).before;
    expect(await lastBefore()).toMatchObject({ answeredBy: { targetId } });
    await knex('agreement_customers').delete();
    expect(await lastBefore()).toEqual({ answeredBy: null });
  });

  it('is told to the representative who wrote it, and is theirs while it is captured', async () => {
    const { create, put, go, read } = await start();
    const words = { wanted: { kind: 'words', text: 'Open all night' } };
    const { body } = await create(words, TOM);
    const { body: changed } = await put(TOM, body, {
      wanted: { kind: 'words', text: 'Open until midnight' },
    });
    expect(changed.changes).toMatchObject([
      { before: { wanted: words.wanted }, by: TOM },
    ]);
    await go(body.id, 'under-review');
    const reviewed = await read(body.id, TOM);
    expect((await put(TOM, reviewed, WANTED)).status).toBe(403);
  });
});
