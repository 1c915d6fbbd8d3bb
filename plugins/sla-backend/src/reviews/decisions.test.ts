import { SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import {
  PATH,
  SOFIA,
  startReviewed,
  TOM,
} from './__testUtils__/reviewedPortal';

jest.setTimeout(120_000);

const CUSTOMER = '/customers/default/retail-banking';
const ACTION = {
  title: 'Ask for prices',
  owner: SOFIA,
  due: '2099-12-31',
};

describe('createDecisionsRouter', () => {
  const databases = createDatabases();
  const start = async (engine: (typeof ENGINES)[number] = 'SQLITE_3') => {
    const stage = await startReviewed(await databases.migrated(engine));
    const become = async (
      review: { id: string },
      decisionId: string,
      outcome: object,
    ) =>
      await stage.send(
        SOFIA,
        'post',
        `${PATH}/${review.id}/decisions/${decisionId}/become`,
        outcome,
      );
    return { ...stage, become };
  };

  it.each(ENGINES)(
    'makes an action of a decision, once, at the meeting of its review, %s',
    async e => {
      const { decided, become, send } = await start(e);
      const { review, shared } = await decided();
      const held = await send(SOFIA, 'post', `${PATH}/${review.id}/hold`, {});
      const outcome = { kind: 'action', action: ACTION };
      const { body } = await become(review, shared, outcome);
      const { became } = body.decisions[0];
      expect(became).toMatchObject({ kind: 'action' });
      const again = await become(review, shared, outcome);
      expect(again.body.decisions[0].became).toEqual(became);
      const actions = await send(SOFIA, 'get', `${CUSTOMER}/actions`);
      expect(actions.body.items).toMatchObject([
        {
          id: became.id,
          title: ACTION.title,
          origin: { interactionId: held.body.interactionId },
        },
      ]);
    },
  );

  it('makes a requirement, an improvement or an amendment', async () => {
    const { decided, become, send, ofBanking } = await start();
    const requirement = {
      service: SYSTEM,
      title: 'Open by night',
      wanted: { kind: 'words', text: 'All night' },
    };
    const first = await decided();
    const wanted = await become(first.review, first.shared, {
      kind: 'requirement',
      requirement,
    });
    const { id } = wanted.body.decisions[0].became;
    const made = await send(SOFIA, 'get', `${CUSTOMER}/requirements/${id}`);
    expect(made.body.title).toBe('Open by night');
    const improved = await become(first.review, first.internal, {
      kind: 'improvement',
      improvement: { title: 'Two nodes' },
    });
    const better = improved.body.decisions[1].became;
    const improvement = await send(
      SOFIA,
      'get',
      `${CUSTOMER}/improvements/${better.id}`,
    );
    expect(improvement.body).toMatchObject({
      title: 'Two nodes',
      state: 'proposed',
      origin: { kind: 'review', id: first.review.id },
    });
    const second = await decided();
    const amended = await become(second.review, second.shared, {
      kind: 'amendment',
      agreementId: ofBanking.id,
    });
    expect(amended.body.decisions[0].became).toMatchObject({
      kind: 'amendment',
      id: ofBanking.id,
    });
  });

  it('links what was promised before the review was held to its meeting, too', async () => {
    const { decided, become, send } = await start();
    const { review, shared } = await decided();
    const { body } = await become(review, shared, {
      kind: 'action',
      action: ACTION,
    });
    const held = await send(SOFIA, 'post', `${PATH}/${review.id}/hold`, {});
    const { id } = body.decisions[0].became;
    const action = await send(SOFIA, 'get', `${CUSTOMER}/actions/${id}`);
    expect(action.body.origin).toEqual({
      interactionId: held.body.interactionId,
    });
    const found = await send(SOFIA, 'get', `/reviews?outcomeId=${id}`);
    expect(found.body.items).toMatchObject([
      { id: review.id, interactionId: held.body.interactionId },
    ]);
    const other = await send(SOFIA, 'get', `/reviews?outcomeId=${review.id}`);
    expect(other.body.items).toEqual([]);
  });

  it('leads to one thing, and stays as it is then', async () => {
    const { decided, become, write, send } = await start();
    const { review, shared } = await decided();
    const { body } = await become(review, shared, {
      kind: 'action',
      action: ACTION,
    });
    const other = await become(review, shared, {
      kind: 'improvement',
      improvement: { title: 'Two nodes' },
    });
    expect(other.status).toBe(409);
    expect(other.body.error.details).toMatchObject([{ field: 'kind' }]);
    // What is refused makes nothing.
    const register = await send(SOFIA, 'get', '/improvements');
    expect(register.body.items).toEqual([]);
    const lost = await write(body, { decisions: [] });
    expect(lost.status).toBe(400);
    expect(lost.body.error.details).toMatchObject([{ field: 'decisions' }]);
  });

  it('tells the customer of decisions that are shared, and not what they led to', async () => {
    const { decided, become, send } = await start();
    const { review, shared } = await decided();
    await become(review, shared, { kind: 'action', action: ACTION });
    const { body } = await send(TOM, 'get', `/reviews/${review.id}`);
    expect(body.decisions).toEqual([
      {
        id: shared,
        text: 'Two nodes by night',
        visibility: 'shared',
        became: null,
      },
    ]);
  });

  it('suggests what is open, and never an opportunity', async () => {
    const { plan, send } = await start();
    const post = async (path: string, body: object) =>
      expect(
        (await send(SOFIA, 'post', `${CUSTOMER}${path}`, body)).status,
      ).toBe(201);
    await post('/interactions', { kind: 'complaint', title: 'Slow again' });
    await post('/actions', ACTION);
    await post('/improvements', { title: 'Two nodes' });
    await post('/opportunities', { title: 'Sell them more' });
    await post('/satisfaction', {
      service: SYSTEM,
      score: 2,
      date: '2020-05-01',
      by: 'Tom',
    });
    const { id } = await plan();
    const path = `${PATH}/${id}/suggestions`;
    const { body } = await send(SOFIA, 'get', path);
    const said = body.items.map(
      ({ kind, title, visibility }: Record<string, string>) => [
        kind,
        title,
        visibility,
      ],
    );
    expect(said).toEqual([
      ['complaint', 'Slow again', 'internal'],
      ['satisfaction', SYSTEM, 'shared'],
      ['action', ACTION.title, 'internal'],
      ['improvement', 'Two nodes', 'internal'],
    ]);
    expect((await send(TOM, 'get', path)).status).toBe(404);
  });
});
