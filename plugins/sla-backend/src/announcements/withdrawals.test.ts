import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { agree, createIndicator } from '../__testUtils__/agree';
import { SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import {
  ACME,
  BANKING,
  MARKUS,
  REASON,
  TOM,
  announcing,
} from './__testUtils__/announcing';

jest.setTimeout(120_000);

const ENGINEER = 'user:default/erik';
/** Of the provider, and not of the team that provides it. */
const STRANGER = 'user:default/wanda';
const JANE = 'user:default/jane';

describe.each(ENGINES)('withdrawing announcements, %s', engine => {
  const databases = createDatabases();
  const notified: NotificationSendOptions[] = [];
  let isBroken = false;
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({
      knex: await databases.migrated(engine),
      onNotified: notification => {
        if (isBroken) {
          throw new Error('nobody listens');
        }
        notified.push(notification);
      },
    });
    await createIndicator(portal);
    await agree(portal, {
      effectiveTo: null,
      maintenance: { noticeHours: 48 },
    });
  });

  const { ok, draft, send, sent, tryTo, withdraw } = announcing(() => portal);

  it('tells those again who were told, and keeps what was sent', async () => {
    const before = await sent();
    notified.length = 0;
    const after = await withdraw(before);
    expect(after).toMatchObject({
      state: 'withdrawn',
      sentAt: before.sentAt,
      withdrawn: { by: MARKUS, reason: REASON },
      replacedBy: null,
    });
    expect(
      after.customers.map((one: { proofs: unknown }) => one.proofs),
    ).toEqual(before.customers.map((one: { proofs: unknown }) => one.proofs));
    expect(after.customers[1]).toMatchObject({
      state: 'told',
      withdrawal: {
        state: 'told',
        missing: [],
        proofs: [{ how: 'notification', by: MARKUS, to: [TOM] }],
      },
    });
    expect(notified).toMatchObject([
      { recipients: { entityRef: [JANE] } },
      {
        recipients: { entityRef: [TOM] },
        payload: { title: 'Withdrawn: A new release', description: REASON },
      },
    ]);
  });

  it('does it once for a request that is sent again, and no second time', async () => {
    const before = await sent();
    await withdraw(before);
    notified.length = 0;
    const again = await withdraw(before);
    expect(notified).toEqual([]);
    expect(again.customers[1].withdrawal.proofs).toHaveLength(1);
    expect((await tryTo(again, MARKUS, 'Another reason')).status).toBe(409);
    await send(again);
    expect(notified).toEqual([]);
  });

  it('is shown to the customer with who, when and why', async () => {
    const { id } = await withdraw(await sent());
    const { items } = await ok(TOM, 'get', `${BANKING}/announcements`);
    expect(items[0]).toMatchObject({
      id,
      withdrawn: { by: MARKUS, reason: REASON, at: expect.any(String) },
      isReplaced: false,
    });
  });

  it('tries again whom it could not tell', async () => {
    const before = await sent();
    isBroken = true;
    const failed = await withdraw(before);
    isBroken = false;
    expect(failed.customers[1].withdrawal).toMatchObject({
      state: 'failed',
      missing: ['notification'],
      proofs: [],
    });
    const { customers } = await send(failed);
    expect(customers[1].withdrawal.state).toBe('told');
  });

  it('tells those as well whom somebody who died meanwhile may have told', async () => {
    const { id } = await sent();
    const tom = {
      announcement_id: id,
      customer_ref: 'customer:default/retail-banking',
    };
    const knex = portal.knex;
    await knex('announcement_proofs').where(tom).delete();
    await knex('announcement_customers')
      .where(tom)
      .update({ state: 'sending', claimed_at: 0 });
    notified.length = 0;
    await withdraw(await ok(MARKUS, 'get', `/announcements/${id}`));
    expect(notified.map(({ recipients }) => recipients)).toContainEqual({
      type: 'entity',
      entityRef: [TOM],
    });
  });

  it('offers a mail to those who were told by mail, and keeps its proof', async () => {
    const { id, etag } = await draft();
    const path = `/announcements/${id}${BANKING}`;
    await ok(MARKUS, 'post', `${path}/mailed`, { to: ['Ms Meyer'] });
    const early = await portal.send(MARKUS, 'post', `${path}/mailed`, {
      body: { about: 'withdrawal', to: ['Ms Meyer'] },
    });
    expect(early.status).toBe(409);
    notified.length = 0;
    const { customers } = await withdraw({ id, etag });
    expect(notified).toEqual([]);
    expect(customers[0].withdrawal).toBeNull();
    expect(customers[1].withdrawal).toMatchObject({
      state: 'planned',
      missing: ['mail'],
    });
    const mail = await portal.send(MARKUS, 'get', `${path}/message.eml`);
    const text = Buffer.from(mail.text.split('\r\n\r\n')[1], 'base64');
    expect(text.toString('utf8')).toContain(REASON);
    const told = await ok(MARKUS, 'post', `${path}/mailed`, {
      about: 'withdrawal',
      to: ['Ms Meyer'],
    });
    expect(told.customers[1].withdrawal).toMatchObject({
      state: 'told',
      proofs: [{ how: 'mail', to: ['Ms Meyer'] }],
    });
    expect(told.customers[1].proofs).toHaveLength(1);
  });

  it('takes a mail of the minute in which it was withdrawn, since forms know no seconds', async () => {
    const { id } = await withdraw(await sent());
    const minute = Math.floor(Date.now() / 60_000) * 60 - 60;
    const beneath = { announcement_id: id };
    await portal
      .knex('announcements')
      .where({ id })
      .update({
        created_at: minute + 10,
      });
    await portal
      .knex('announcement_withdrawals')
      .where(beneath)
      .update({
        withdrawn_at: minute + 30,
      });
    const recorded = async (seconds: number) =>
      await portal.send(
        MARKUS,
        'post',
        `/announcements/${id}${BANKING}/mailed`,
        {
          body: {
            about: 'withdrawal',
            to: ['Ms Meyer'],
            at: new Date(seconds * 1000).toISOString().replace('.000', ''),
          },
        },
      );
    expect((await recorded(minute)).status).toBe(200);
    expect((await recorded(minute - 60)).status).not.toBe(200);
  });

  it('is refused where nobody was told, and to who may not send', async () => {
    const made = await draft();
    expect((await tryTo(made)).body.error.details).toEqual([
      { field: 'state', reason: 'was sent to nobody: discard it' },
    ]);
    const byEngineer = await ok(ENGINEER, 'post', '/announcements', {
      kind: 'other',
      title: 'Of the team',
      entities: [SYSTEM],
    });
    await send(byEngineer);
    expect((await tryTo(byEngineer, ENGINEER)).status).toBe(403);
  });

  it('is refused to who wrote it and sees none of those who were told', async () => {
    const byOther = await ok(STRANGER, 'post', '/announcements', {
      kind: 'other',
      title: 'Of another team',
      entities: [SYSTEM],
    });
    expect(byOther.customers).toEqual([]);
    const told = await send(byOther);
    notified.length = 0;
    const seen = await ok(STRANGER, 'get', `/announcements/${told.id}`);
    expect((await tryTo(seen, STRANGER)).status).toBe(403);
    const { state } = await ok(MARKUS, 'get', `/announcements/${told.id}`);
    expect(state).toBe('sent');
    expect(notified).toEqual([]);
  });

  it('leaves nothing to be decided of it, nor told to others', async () => {
    const { id, etag } = await withdraw(await sent());
    const decided = await portal.send(
      MARKUS,
      'put',
      `/announcements/${id}${ACME}`,
      {
        body: { isTold: false, reason: 'Why' },
        headers: { 'If-Match': etag },
      },
    );
    expect(decided.status).toBe(409);
  });

  it('is done once by two who withdraw at once', async () => {
    const before = await sent();
    notified.length = 0;
    const both = await Promise.all([tryTo(before), tryTo(before)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(notified).toHaveLength(2);
  });

  describe('and discarding', () => {
    it('removes what nobody was told', async () => {
      const { id, etag } = await draft();
      const path = `/announcements/${id}`;
      const stale = await portal.send(MARKUS, 'delete', path, {
        headers: { 'If-Match': '7' },
      });
      expect(stale.status).toBe(409);
      const gone = await ok(MARKUS, 'delete', path, undefined, {
        'If-Match': etag,
      });
      expect(gone).toEqual({ id });
      expect((await portal.send(MARKUS, 'get', path)).status).toBe(404);
    });

    it('is refused once somebody was told', async () => {
      const { id, etag } = await sent();
      const { status } = await portal.send(
        MARKUS,
        'delete',
        `/announcements/${id}`,
        { headers: { 'If-Match': etag } },
      );
      expect(status).toBe(409);
    });

    it('lets a list go on after what was removed meanwhile', async () => {
      const last = await draft({ title: 'Last' });
      const newest = await draft({ title: 'Newest' });
      const { nextCursor } = await ok(MARKUS, 'get', '/announcements?limit=1');
      await ok(MARKUS, 'delete', `/announcements/${newest.id}`, undefined, {
        'If-Match': newest.etag,
      });
      const { items } = await ok(
        MARKUS,
        'get',
        `/announcements?limit=1&cursor=${nextCursor}`,
      );
      expect(items).toMatchObject([{ id: last.id }]);
    });
  });
});
