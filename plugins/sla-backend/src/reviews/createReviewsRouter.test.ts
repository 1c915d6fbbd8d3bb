import { createDatabases, ENGINES } from '../__testUtils__/databases';
import {
  JANE,
  PATH,
  SOFIA,
  startReviewed,
  TOM,
} from './__testUtils__/reviewedPortal';

jest.setTimeout(120_000);

const NOTHING_SHARED = {
  agenda: [],
  notes: null,
  minutes: '',
  decisions: [],
};

describe('createReviewsRouter', () => {
  const databases = createDatabases();
  const start = async (engine: (typeof ENGINES)[number] = 'SQLITE_3') =>
    await startReviewed(await databases.migrated(engine));

  it.each(ENGINES)('plans a review and gives it back whole, %s', async e => {
    const { plan, planOf, send, ofBanking } = await start(e);
    const made = await plan();
    expect(made).toMatchObject({
      ...planOf(),
      state: 'planned',
      customerRef: 'customer:default/retail-banking',
      agreements: [{ id: ofBanking.id, title: ofBanking.title }],
      createdBy: SOFIA,
      interactionId: null,
    });
    const again = await send(SOFIA, 'get', `/reviews/${made.id}`);
    expect(again.body).toEqual(made);
    expect(again.headers.etag).toBe('"1"');
  });

  it('plans one review for equal requests with a key', async () => {
    const { planOf, send } = await start();
    const key = { 'Idempotency-Key': 'a' };
    const first = await send(SOFIA, 'post', PATH, planOf(), key);
    const second = await send(SOFIA, 'post', PATH, planOf(), key);
    expect(second.body).toEqual(first.body);
    const other = planOf({ place: 'Room 5' });
    expect((await send(SOFIA, 'post', PATH, other, key)).status).toBe(409);
  });

  it.each(ENGINES)(
    'shows the customer when it is, and nothing more until it is shared, %s',
    async e => {
      const { plan, write, send } = await start(e);
      const planned = await plan();
      const written = await write(planned, {
        agenda: [
          { kind: 'free', title: 'Among us', visibility: 'internal' },
          { kind: 'free', title: 'With you', visibility: 'shared' },
        ],
        notes: 'They are angry',
        minutes: 'It was said',
      });
      const path = `/reviews/${planned.id}`;
      const before = await send(TOM, 'get', path);
      expect(before.body).toMatchObject({
        ...NOTHING_SHARED,
        at: '2020-06-15T09:00:00Z',
        participants: ['user:default/tom', 'Kim Park, Acme'],
      });
      const { agenda, notes, minutes } = written.body;
      await write(written.body, {
        agenda,
        notes,
        minutes,
        isAgendaShared: true,
        minutesVisibility: 'shared',
      });
      const after = await send(TOM, 'get', path);
      expect(after.body).toMatchObject({
        agenda: [{ title: 'With you' }],
        notes: null,
        minutes: 'It was said',
      });
      expect(JSON.stringify(after.body)).not.toMatch(/Among us|angry/);
    },
  );

  it.each(ENGINES)('hides reviews of other customers, %s', async e => {
    const { plan, ofAcme, send } = await start(e);
    const theirs = await plan(
      { agreements: [ofAcme.id] },
      '/customers/default/acme-logistics/reviews',
    );
    const own = await plan();
    const listed = async (path: string) => {
      const { body } = await send(TOM, 'get', path);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await listed('/reviews')).toEqual([own.id]);
    expect(await listed(`/reviews?agreementId=${ofAcme.id}`)).toEqual([]);
    expect((await send(TOM, 'get', `/reviews/${theirs.id}`)).status).toBe(404);
    expect((await send(JANE, 'get', `/reviews/${own.id}`)).status).toBe(404);
    // Nor beneath the path of a customer that it is not of.
    const cancelled = await send(SOFIA, 'post', `${PATH}/${theirs.id}/cancel`, {
      reason: 'wrong',
    });
    expect(cancelled.status).toBe(404);
  });

  it.each(ENGINES)('pages through reviews, the latest first, %s', async e => {
    const { plan, send } = await start(e);
    for (const at of ['2020-03-01', '2020-01-01', '2020-02-01']) {
      await plan({ at: `${at}T09:00:00Z`, until: null });
    }
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await send(SOFIA, 'get', `/reviews?limit=1${cursor}`);
      seen.push(...body.items.map(({ at }: { at: string }) => at.slice(0, 7)));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor !== '');
    expect(seen).toEqual(['2020-03', '2020-02', '2020-01']);
  });

  it.each([
    [{ agreements: [] }, 'agreements'],
    [{ until: '2020-06-15T08:00:00Z' }, 'until'],
    [{ link: 'ftp://example.org' }, 'link'],
    [{ agreements: ['00000000-0000-4000-8000-000000000001'] }, 'agreements.0'],
  ])('refuses %j and stores nothing', async (changes, field) => {
    const { planOf, send, portal } = await start();
    const before = await portal.rowCounts();
    const { status, body } = await send(SOFIA, 'post', PATH, planOf(changes));
    expect(status).toBe(400);
    expect(body.error.details).toMatchObject([{ field }]);
    expect(await portal.rowCounts()).toEqual(before);
  });

  it('takes no agreement of another customer', async () => {
    const { planOf, send, ofAcme } = await start();
    const body = planOf({ agreements: [ofAcme.id] });
    const answer = await send(SOFIA, 'post', PATH, body);
    expect(answer.status).toBe(400);
  });

  it.each(ENGINES)(
    'stands in the dialogue as one meeting once it is held, however often that is said, %s',
    async e => {
      const { plan, send, portal } = await start(e);
      const { id } = await plan();
      const held = await send(SOFIA, 'post', `${PATH}/${id}/hold`, {});
      const again = await send(SOFIA, 'post', `${PATH}/${id}/hold`, {});
      expect(again.body).toEqual(held.body);
      expect(held.body.state).toBe('held');
      const { body } = await send(TOM, 'get', '/interactions?kind=meeting');
      expect(body.items).toMatchObject([
        {
          id: held.body.interactionId,
          at: '2020-06-15T09:00:00Z',
          place: 'Room 4',
          text: '',
          visibility: 'shared',
        },
      ]);
      const [attention] = await portal
        .knex('customer_attention')
        .where('customer_ref', 'customer:default/retail-banking');
      expect(Number(attention.recount_at)).toBe(0);
    },
  );

  it.each(ENGINES)(
    'puts the meeting in the dialogue right when it is put right itself, %s',
    async e => {
      const { plan, send, write } = await start(e);
      const { id } = await plan();
      const { body: held } = await send(
        SOFIA,
        'post',
        `${PATH}/${id}/hold`,
        {},
      );
      const right = {
        at: '2020-06-16T09:00:00Z',
        until: '2020-06-16T10:30:00Z',
        place: 'Room 5',
        participants: ['user:default/jane'],
      };
      expect((await write(held, right)).status).toBe(200);
      const { body } = await send(TOM, 'get', '/interactions?kind=meeting');
      expect(body.items).toMatchObject([
        { id: held.interactionId, title: expect.any(String), ...right },
      ]);
    },
  );

  it('is not held before it begins', async () => {
    const { plan, send } = await start();
    const { id } = await plan({ at: '2999-01-01T09:00:00Z', until: null });
    const { status, body } = await send(
      SOFIA,
      'post',
      `${PATH}/${id}/hold`,
      {},
    );
    expect(status).toBe(400);
    expect(body.error.details).toMatchObject([{ field: 'at' }]);
  });

  it('is cancelled with a reason, and not changed or held afterwards', async () => {
    const { plan, send, write } = await start();
    const planned = await plan();
    const path = `${PATH}/${planned.id}`;
    const reason = 'Nobody has time';
    const { body } = await send(SOFIA, 'post', `${path}/cancel`, { reason });
    expect(body).toMatchObject({ state: 'cancelled', cancelReason: reason });
    const told = await send(TOM, 'get', `/reviews/${planned.id}`);
    expect(told.body).toMatchObject({ state: 'cancelled', cancelReason: null });
    expect((await send(SOFIA, 'post', `${path}/hold`, {})).status).toBe(409);
    expect((await write(body, {})).status).toBe(409);
  });

  it('is not changed by who read it before somebody else changed it', async () => {
    const { plan, write } = await start();
    const planned = await plan();
    await write(planned, { notes: 'first' });
    const { status, body } = await write(planned, { notes: 'second' });
    expect(status).toBe(409);
    expect(body.error.details).toMatchObject([
      { field: 'If-Match', yours: '1', current: '2' },
    ]);
  });
});
