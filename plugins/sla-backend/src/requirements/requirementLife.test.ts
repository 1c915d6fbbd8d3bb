import {
  agree,
  createIndicator,
  INDICATOR,
  offer,
} from '../__testUtils__/agree';
import { ACME, COMPONENT, OTHER_SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import {
  BANKING_PATH,
  MARKUS,
  setTheRequirementsStage,
  SOFIA,
  TOM,
  WANTED,
} from './__testUtils__/requirementsStage';

jest.setTimeout(120_000);

describe.each(ENGINES)('the life of a requirement, %s', engine => {
  const databases = createDatabases();
  const start = async () =>
    await setTheRequirementsStage(await databases.migrated(engine));

  it('go their way with who and when, and are declined with a reason', async () => {
    const { create, go, read } = await start();
    const { id } = (await create()).body;
    expect((await go(id, 'agreed')).status).toBe(409);
    await go(id, 'under-review');
    await go(id, 'offered', 'From March on');
    const withoutReason = await go(id, 'declined');
    expect(withoutReason).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'reason' }] } },
    });
    await go(id, 'declined', 'Nobody on call', SOFIA);
    expect((await read(id)).history).toMatchObject([
      { from: 'captured', to: 'under-review', reason: null, by: MARKUS },
      { from: 'under-review', to: 'offered', reason: 'From March on' },
      { from: 'offered', to: 'declined', reason: 'Nobody on call', by: SOFIA },
    ]);
    expect((await go(id, 'under-review')).body.state).toBe('under-review');
  });

  it('take a step once, however often it is sent', async () => {
    const { create, go, rowCounts } = await start();
    const { id } = (await create()).body;
    const answers = await Promise.all([
      go(id, 'under-review'),
      go(id, 'under-review'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await rowCounts()).requirement_transitions).toBe(1);
    // Somebody else was late.
    expect((await go(id, 'under-review', undefined, SOFIA)).status).toBe(409);
  });

  it('are answered by a target that holds for the customer, and agreed with one alone', async () => {
    const portal = await start();
    const { create, put, go, read } = portal;
    await createIndicator(portal);
    await createIndicator(portal, OTHER_SYSTEM);
    const { id: agreementId, targets } = await agree(portal);
    const [{ id: targetId, name: targetName }] = targets;
    const acme = await agree(portal, { customer: ACME });
    let { body } = await create({ indicator: INDICATOR });
    await go(body.id, 'under-review');
    ({ body } = await go(body.id, 'offered'));
    expect(await go(body.id, 'agreed')).toMatchObject({
      status: 409,
      body: { error: { details: [{ field: 'targetId' }] } },
    });
    for (const [changes, wrong] of [
      [{}, acme.targets[0].id],
      [{ service: OTHER_SYSTEM }, targetId],
      [{}, '5e5ba1b4-23b3-4a2c-9d35-0d5e1a0a1c11'],
    ]) {
      expect(
        await put(MARKUS, body, { ...changes, targetId: wrong }),
      ).toMatchObject({
        status: 400,
        body: { error: { details: [{ field: 'targetId' }] } },
      });
    }
    ({ body } = await put(MARKUS, body, { targetId }));
    expect(body.answeredBy).toEqual({
      targetId,
      targetName,
      agreementId,
      agreementTitle: 'Payments for Retail Banking',
    });
    expect((await go(body.id, 'agreed')).body.state).toBe('agreed');
    expect((await read(body.id, TOM)).answeredBy.targetId).toBe(targetId);
    // The same indicator answers a requirement on a part of the system as well.
    const part = await create({ service: COMPONENT, indicator: INDICATOR });
    const linked = await put(MARKUS, part.body, {
      service: COMPONENT,
      indicator: INDICATOR,
      targetId,
    });
    expect(linked.status).toBe(200);
  });

  it('hide a target from who may not read its agreement', async () => {
    const portal = await start();
    await createIndicator(portal);
    const { id } = await offer(portal);
    const { body: agreement } = await portal.send(
      MARKUS,
      'get',
      `/agreements/${id}`,
    );
    const { body } = await portal.create();
    await portal.put(MARKUS, body, { targetId: agreement.targets[0].id });
    expect((await portal.read(body.id, TOM)).answeredBy).not.toBeNull();
    await portal.knex('agreements').update({ type: 'uc' });
    expect((await portal.read(body.id, TOM)).answeredBy).toBeNull();
  });

  it("let the customer's side ask in its own words, and change them while captured", async () => {
    const { create, put, go, read } = await start();
    const words = { wanted: { kind: 'words', text: 'Open all night' } };
    const mine = await create(words, TOM);
    expect(mine).toMatchObject({
      status: 201,
      body: { recordedOn: 'customer' },
    });
    const changed = await put(TOM, mine.body, { ...words, priority: 'must' });
    expect(changed.body.priority).toBe('must');
    expect(
      (await go(mine.body.id, 'under-review', undefined, TOM)).status,
    ).toBe(403);
    const reviewed = await go(mine.body.id, 'under-review');
    expect((await put(TOM, reviewed.body, words)).status).toBe(403);
    expect(await create({ indicator: INDICATOR }, TOM)).toMatchObject({
      status: 403,
      body: { error: { details: [{ field: 'indicator' }] } },
    });
    const theirs = (await create()).body;
    expect((await put(TOM, theirs, words)).status).toBe(403);
    expect(await read(theirs.id, TOM)).toMatchObject({ title: WANTED.title });
  });

  it('are discussed; what is internal stays on the provider’s side', async () => {
    const { create, send, read } = await start();
    const { id } = (await create()).body;
    const say = async (who: typeof MARKUS | typeof TOM, body: object) =>
      await send(who, 'post', `${BANKING_PATH}/${id}/comments`, { body });
    expect((await say(MARKUS, { text: 'Too dear' })).body.visibility).toBe(
      'internal',
    );
    await say(MARKUS, { text: 'How often?', visibility: 'shared' });
    const toms = await say(TOM, {
      text: 'Every night',
      visibility: 'internal',
    });
    expect(toms).toMatchObject({
      status: 201,
      body: { text: 'Every night', visibility: 'shared', by: TOM },
    });
    const texts = async (who: typeof MARKUS | typeof TOM) =>
      (await read(id, who)).discussion.map(
        ({ text }: { text: string }) => text,
      );
    expect(await texts(MARKUS)).toEqual([
      'Too dear',
      'How often?',
      'Every night',
    ]);
    expect(await texts(TOM)).toEqual(['How often?', 'Every night']);
  });
});
