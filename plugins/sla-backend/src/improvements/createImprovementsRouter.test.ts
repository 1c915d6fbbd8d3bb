import { offer } from '../__testUtils__/agree';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { allowAll } from '../__testUtils__/startPortal';
import {
  JANE,
  SOFIA,
  startReviewed,
  TOM,
} from '../reviews/__testUtils__/reviewedPortal';

jest.setTimeout(120_000);

const PATH = '/customers/default/retail-banking/improvements';
const ERIK = 'user:default/erik';
/** Of a team that provides, and a customer's representative. */
const BOTH = 'user:default/both';

describe('createImprovementsRouter', () => {
  const databases = createDatabases();
  const start = async (
    engine: (typeof ENGINES)[number] = 'SQLITE_3',
    options: Parameters<typeof startReviewed>[1] = {},
  ) => {
    const stage = await startReviewed(
      await databases.migrated(engine),
      options,
    );
    const improve = async (changes: object = {}, path = PATH) => {
      const body = { title: 'Two nodes', ...changes };
      const answer = await stage.send(SOFIA, 'post', path, body);
      expect(answer.body).toMatchObject({ title: 'Two nodes' });
      return answer.body;
    };
    return { ...stage, improve };
  };

  it.each(ENGINES)('keeps an improvement whole, %s', async e => {
    const { improve, send, ofBanking } = await start(e);
    const content = {
      text: '**More** nodes',
      owner: 'group:default/team-payments',
      due: '2099-06-30',
      expected: 'No outage by an update',
      expectedFigure: '99.95 %',
      result: null,
      visibility: 'shared',
    };
    const [target] = ofBanking.targets;
    const made = await improve({ ...content, targetId: target.id });
    expect(made).toMatchObject({
      ...content,
      state: 'proposed',
      target: {
        targetId: target.id,
        targetName: 'Availability',
        agreementId: ofBanking.id,
      },
      origin: null,
    });
    const again = await send(SOFIA, 'get', `${PATH}/${made.id}`);
    expect(again.body).toEqual(made);
    const ofTarget = await send(
      TOM,
      'get',
      `/improvements?targetId=${target.id}`,
    );
    expect(ofTarget.body.items).toEqual([made]);
  });

  it.each(ENGINES)(
    'shows a customer what of its own is shared, and nothing else, %s',
    async e => {
      const { improve, send } = await start(e);
      const internal = await improve();
      const shared = await improve({ visibility: 'shared' });
      await improve(
        { visibility: 'shared' },
        '/customers/default/acme-logistics/improvements',
      );
      const idsOf = async (who: typeof TOM | typeof SOFIA) => {
        const { body } = await send(who, 'get', '/improvements');
        return body.items.map(({ id }: { id: string }) => id);
      };
      expect(await idsOf(TOM)).toEqual([shared.id]);
      expect(await idsOf(SOFIA)).toHaveLength(3);
      for (const [who, id] of [
        [TOM, internal.id],
        [JANE, shared.id],
      ] as const) {
        expect((await send(who, 'get', `${PATH}/${id}`)).status).toBe(404);
      }
      const written = await send(TOM, 'post', PATH, { title: 'Faster' });
      expect(written.status).toBe(403);
    },
  );

  it('never tells the customer that it was an opportunity first', async () => {
    const { improve, send } = await start();
    const { body } = await send(
      SOFIA,
      'post',
      '/customers/default/retail-banking/opportunities',
      { title: 'Sell them more' },
    );
    const origin = { kind: 'opportunity', id: body.id };
    const made = await improve({ origin, visibility: 'shared' });
    expect(made.origin).toEqual(origin);
    const seen = await send(TOM, 'get', `${PATH}/${made.id}`);
    expect(seen.body.origin).toBeNull();
  });

  it('is the provider’s to change, also for who represents one customer and serves another', async () => {
    const { improve, send, portal } = await start('SQLITE_3', {
      policy: allowAll,
    });
    await offer(portal, {
      provider: 'group:default/team-both',
      title: 'Payments by a team of both',
    });
    const path = '/customers/default/both/improvements';
    const { id, etag } = await improve({ visibility: 'shared' }, path);
    const seen = await send(BOTH, 'get', `${path}/${id}`);
    expect(seen.status).toBe(200);
    const changed = await send(
      BOTH,
      'put',
      `${path}/${id}`,
      { title: 'Ours', visibility: 'shared' },
      { 'If-Match': etag },
    );
    expect(changed.status).toBe(403);
    const to = await send(BOTH, 'post', `${path}/${id}/transition`, {
      to: 'agreed',
    });
    expect(to.status).toBe(403);
  });

  it.each([
    [{ targetId: '00000000-0000-4000-8000-000000000001' }, 'targetId'],
    [
      {
        origin: {
          kind: 'review',
          id: '00000000-0000-4000-8000-000000000001',
        },
      },
      'origin.id',
    ],
    [
      {
        origin: {
          kind: 'report',
          id: '00000000-0000-4000-8000-000000000001',
        },
      },
      'origin.id',
    ],
    [{ title: 'Two\nlines' }, 'title'],
  ])('refuses %j', async (changes, field) => {
    const { send } = await start();
    const { status, body } = await send(SOFIA, 'post', PATH, {
      title: 'Two nodes',
      ...changes,
    });
    expect(status).toBe(400);
    expect(body.error.details).toMatchObject([{ field }]);
  });

  it('goes from proposed to done, by the team that owns it too, and may be taken up again', async () => {
    const { improve, send } = await start();
    const { id } = await improve({ owner: 'group:default/team-payments' });
    const go = async (to: string, who: typeof SOFIA | typeof ERIK = ERIK) =>
      await send(who, 'post', `${PATH}/${id}/transition`, { to });
    expect((await go('done')).status).toBe(409);
    expect((await go('in-progress')).body).toMatchObject({
      state: 'in-progress',
      endedAt: null,
    });
    const done = await go('done');
    expect(done.body).toMatchObject({
      state: 'done',
      endedAt: expect.any(String),
    });
    expect((await go('done')).body).toEqual(done.body);
    expect((await go('in-progress', SOFIA)).body.endedAt).toBeNull();
  });

  it('is dropped with a reason and not without', async () => {
    const { improve, send } = await start();
    const { id } = await improve();
    const drop = async (reason?: string) =>
      await send(SOFIA, 'post', `${PATH}/${id}/transition`, {
        to: 'dropped',
        reason,
      });
    expect((await drop()).status).toBe(400);
    expect((await drop('Too dear')).body).toMatchObject({
      state: 'dropped',
      dropReason: 'Too dear',
    });
  });

  it('is changed by who read it last', async () => {
    const { improve, send } = await start();
    const { id, etag } = await improve();
    const body = { title: 'Three nodes', visibility: 'internal' };
    const headers = { 'If-Match': etag };
    const path = `${PATH}/${id}`;
    const changed = await send(SOFIA, 'put', path, body, headers);
    expect(changed.body).toMatchObject({ title: 'Three nodes', etag: '2' });
    expect((await send(SOFIA, 'put', path, body, headers)).status).toBe(409);
  });
});
