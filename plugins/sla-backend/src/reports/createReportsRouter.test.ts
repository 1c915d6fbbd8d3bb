import { createDatabases, ENGINES } from '../__testUtils__/databases';
import {
  COMMENT,
  instant,
  LAST,
  MARKUS,
  OUTAGE,
  reportsStage,
  RUNNING,
  TOM,
} from './__testUtils__/reportsStage';

jest.setTimeout(60_000);

describe('createReportsRouter', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'composes a draft from the facts of now, which the customer is not shown, %s',
    async engine => {
      const { measure, create, get, list, agreement, targetId } =
        await reportsStage(await databases.migrated(engine));
      const created = await create();
      expect(created).toMatchObject({
        etag: '1-1',
        agreementId: agreement.id,
        title: agreement.title,
        period: {
          label: LAST.label,
          from: instant(LAST.from),
          to: instant(LAST.to),
        },
        revision: 1,
        state: 'commented',
        uncommented: [],
        published: null,
        content: { agreements: [{ targets: [{ targetId, comment: null }] }] },
      });
      await measure({ states: [OUTAGE] });
      const { body: draft } = await get(MARKUS, created);
      expect(draft).toMatchObject({
        state: 'draft',
        uncommented: ['Availability'],
        content: {
          agreements: [{ targets: [{ attainment: { status: 'breached' } }] }],
        },
      });
      expect(await list(MARKUS, '?state=draft')).toHaveLength(1);
      expect(await list(MARKUS, '?state=commented')).toEqual([]);
      expect(await list(TOM)).toEqual([]);
      expect(await list(TOM, '?state=draft')).toEqual([]);
      expect((await get(TOM, created)).status).toBe(404);
      expect((await get(TOM, created, 1)).status).toBe(404);
    },
  );

  it.each(ENGINES)(
    'creates one report for a subject and period, however often it is asked for, %s',
    async engine => {
      const { portal, create, list, agreement } = await reportsStage(
        await databases.migrated(engine),
      );
      const [first, second] = await Promise.all([create(), create()]);
      expect(second.id).toBe(first.id);
      const body = { agreementId: agreement.id, period: LAST.label };
      const again = await portal.send(MARKUS, 'post', '/reports', {
        body,
        headers: { 'Idempotency-Key': 'one' },
      });
      expect(again.status).toBe(200);
      const other = await portal.send(MARKUS, 'post', '/reports', {
        body: { ...body, period: RUNNING.label },
        headers: { 'Idempotency-Key': 'one' },
      });
      expect(other.status).toBe(409);
      expect(await list(MARKUS)).toHaveLength(1);
    },
  );

  it.each(ENGINES)(
    'publishes once each miss has cause and measure, and then changes nothing, %s',
    async engine => {
      const stage = await reportsStage(await databases.migrated(engine));
      const { measure, create, comment, publish, post, get, targetId } = stage;
      await measure({ states: [OUTAGE] });
      const draft = await create();
      const path = `/reports/${draft.id}`;
      const early = await post(MARKUS, `${path}/publish`, { revision: 1 });
      expect(early.status).toBe(409);
      expect(early.body.error.details).toEqual([
        {
          field: `comments.${targetId}`,
          reason: 'is missing: “Availability” was missed',
        },
      ]);
      const { body: commented } = await comment(draft, targetId);
      expect(commented).toMatchObject({
        etag: '1-2',
        state: 'commented',
        uncommented: [],
        comments: [{ targetId, ...COMMENT }],
        content: {
          agreements: [
            {
              targets: [
                {
                  comment: {
                    cause: COMMENT.cause,
                    measure: COMMENT.measure,
                    causedBy: null,
                  },
                },
              ],
            },
          ],
        },
      });
      expect((await comment(draft, targetId)).status).toBe(409);
      const published = await publish(draft);
      expect(published).toMatchObject({
        state: 'published',
        published: {
          by: MARKUS,
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
        uncommented: null,
        comments: null,
        differs: false,
      });
      expect(await publish(draft)).toEqual(published);
      expect((await comment(published, targetId)).status).toBe(409);
      await measure({ withdraw: [OUTAGE.id] });
      const { body: later } = await get(MARKUS, draft);
      expect(later).toEqual({ ...published, differs: true });
      const { body: theirs } = await get(TOM, draft);
      expect(theirs).toEqual({
        ...published,
        differs: null,
        published: { ...published.published, by: null },
      });
    },
  );

  it.each(ENGINES)('publishes no period that is not over, %s', async engine => {
    const { create, post } = await reportsStage(
      await databases.migrated(engine),
    );
    const { id } = await create(RUNNING.label);
    const { status, body } = await post(MARKUS, `/reports/${id}/publish`, {
      revision: 1,
    });
    expect(status).toBe(409);
    expect(body.error.details).toEqual([
      { field: 'period', reason: `${RUNNING.label} is not over yet` },
    ]);
  });

  it.each(ENGINES)(
    'corrects openly: what changed and why stands in the next revision, %s',
    async engine => {
      const stage = await reportsStage(await databases.migrated(engine));
      const { portal, measure, create, comment, publish, done, get } = stage;
      const first = await publish(await create());
      await measure({ states: [OUTAGE] });
      const { body: differences } = await portal.send(
        MARKUS,
        'get',
        `/reports/${first.id}/differences?revision=1`,
      );
      expect(differences.items).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            targetId: stage.targetId,
            field: 'status',
            before: 'met',
            after: 'breached',
            why: ['late-facts'],
          }),
        ]),
      );
      const why = { revision: 1, reason: 'An outage was reported late' };
      const draft = await done(MARKUS, `/reports/${first.id}/correct`, why);
      expect(draft).toMatchObject({
        revision: 2,
        state: 'draft',
        correction: why.reason,
        content: {
          correction: {
            reason: why.reason,
            corrects: { revision: 1, hash: first.published?.hash },
            changes: differences.items,
          },
        },
      });
      // Sent again it is the same draft.
      expect(
        (await done(MARKUS, `/reports/${first.id}/correct`, why)).revision,
      ).toBe(2);
      expect((await get(TOM, first)).body.revision).toBe(1);
      expect((await get(MARKUS, first)).body).toMatchObject({
        revision: 1,
        draftRevision: 2,
        differs: true,
      });
      expect((await get(TOM, first, 2)).status).toBe(404);
      await comment(draft, stage.targetId);
      const second = await publish(draft);
      expect(second).toMatchObject({
        revision: 2,
        state: 'published',
        revisions: [
          { revision: 2, state: 'published', correction: why.reason },
          { revision: 1, state: 'superseded', correction: null },
        ],
      });
      expect((await get(TOM, first, 1)).body).toMatchObject({
        state: 'superseded',
        content: first.content,
      });
    },
  );

  it.each(ENGINES)(
    'discards a draft; a report that was never published is gone with it, %s',
    async engine => {
      const stage = await reportsStage(await databases.migrated(engine));
      const { portal, create, publish, done, list } = stage;
      const discard = async ({ id, etag }: { id: string; etag: string }) =>
        await portal.send(MARKUS, 'delete', `/reports/${id}/draft`, {
          headers: { 'If-Match': etag },
        });
      const draft = await create();
      expect((await discard({ ...draft, etag: '1-9' })).status).toBe(409);
      expect((await discard(draft)).body).toEqual({
        id: draft.id,
        revision: 1,
      });
      expect(await list(MARKUS)).toEqual([]);
      const published = await publish(await create());
      expect((await discard(published)).status).toBe(409);
      const correction = await done(
        MARKUS,
        `/reports/${published.id}/correct`,
        { revision: 1, reason: 'A typo' },
      );
      expect((await discard(correction)).status).toBe(200);
      expect(await list(MARKUS)).toMatchObject([
        { id: published.id, revision: 1, draftRevision: null },
      ]);
    },
  );
});
