import {
  dateOf,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import { agree, createIndicator, offer } from '../__testUtils__/agree';
import { draftOf } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const REASON = { version: 1, reason: 'as was said on the telephone' };

describe('the life of an agreement', () => {
  const databases = createDatabases();

  describe.each(ENGINES)('on %s', engine => {
    const start = async () => {
      const knex = await databases.migrated(engine);
      const portal = await startPortal({ knex });
      await createIndicator(portal);
      return portal;
    };

    it('takes the approval of the terms as they stand before an offer', async () => {
      const portal = await start();
      const { body: made } = await portal.send(
        'user:default/markus',
        'post',
        '/agreements',
        { body: draftOf() },
      );
      const path = `/agreements/${made.id}`;
      const offering = async () =>
        await portal.send('user:default/markus', 'post', `${path}/offer`, {
          body: { version: 1 },
        });
      expect((await offering()).status).toBe(409);
      const asked = await portal.send(
        'user:default/markus',
        'post',
        `${path}/ask-approval`,
        { body: { version: 1 } },
      );
      expect(asked.body.approval).toMatchObject({
        state: 'asked',
        approvers: ['group:default/team-payments'],
      });
      const own = await portal.send(
        'user:default/markus',
        'post',
        `${path}/approve`,
        {
          body: { version: 1, etag: asked.body.etag },
        },
      );
      expect(own.status).toBe(403);
      const approved = await portal.send(
        'user:default/erik',
        'post',
        `${path}/approve`,
        {
          body: { version: 1, etag: asked.body.etag },
        },
      );
      expect(approved.body.approval).toMatchObject({
        state: 'approved',
        by: 'user:default/erik',
      });
      const changed = await portal.send('user:default/markus', 'put', path, {
        body: draftOf({ title: 'Another' }),
        headers: { 'If-Match': approved.body.etag },
      });
      expect(changed.body.approval).toMatchObject({ state: 'stale' });
      expect((await offering()).status).toBe(409);
      const offeredByApprover = await portal.send(
        'user:default/erik',
        'post',
        `${path}/offer`,
        { body: { version: 1 } },
      );
      expect(offeredByApprover.body).toMatchObject({
        state: 'offered',
        approval: null,
      });
    });

    it('keeps a counter-offer, and opens the next draft with it', async () => {
      const portal = await start();
      const { id } = await offer(portal);
      const path = `/agreements/${id}`;
      await portal.send('user:default/tom', 'post', `${path}/counter`, {
        body: { ...REASON, draft: draftOf({ title: 'As we want it' }) },
      });
      const heads = await portal.send(
        'user:default/markus',
        'get',
        `${path}/versions`,
      );
      expect(heads.body.items).toMatchObject([
        { version: 2, state: 'draft', title: 'As we want it' },
        {
          version: 1,
          state: 'countered',
          closed: {
            how: 'countered',
            by: 'user:default/tom',
            reason: REASON.reason,
          },
        },
      ]);
      const diff = await portal.send(
        'user:default/markus',
        'get',
        `${path}/diff?from=1&to=2`,
      );
      expect(diff.body.changes[0]).toMatchObject({
        path: ['title'],
        after: 'As we want it',
      });
      const forCustomer = await portal.send(
        'user:default/tom',
        'get',
        `${path}/diff?from=1&to=2`,
      );
      expect(forCustomer.status).toBe(404);
    });

    it('does not count a signature that who signed for the other party entered, until somebody else confirms it', async () => {
      const portal = await start();
      const { id, hash } = await offer(portal, {
        signatories: { customer: { people: [{ name: 'Olga Outside' }] } },
      });
      const path = `/agreements/${id}`;
      const byName = await portal.send(
        'user:default/tom',
        'post',
        `${path}/sign`,
        { body: { party: 'customer', version: 1, hash } },
      );
      expect(byName.status).toBe(403);
      const { body: read } = await portal.send(
        'user:default/markus',
        'get',
        path,
      );
      const entering = {
        party: 'customer',
        version: 1,
        hash,
        signedBy: { name: 'Olga Outside' },
        signedOn: dateOf(parseInstant(read.offeredAt), read.timeZone),
        evidence: 'letter',
      };
      const other = await portal.send(
        'user:default/sofia',
        'post',
        `${path}/signatures`,
        {
          body: { ...entering, signedBy: { name: 'Somebody Else' } },
        },
      );
      expect(other.status).toBe(400);
      const entered = await portal.send(
        'user:default/sofia',
        'post',
        `${path}/signatures`,
        { body: entering },
      );
      expect(entered.body.signatures).toMatchObject([
        {
          signedBy: null,
          entered: {
            name: 'Olga Outside',
            by: 'user:default/sofia',
            confirmation: 'not-needed',
          },
        },
      ]);
      const signed = await portal.send(
        'user:default/erik',
        'post',
        `${path}/sign`,
        { body: { party: 'provider', version: 1, hash } },
      );
      expect(signed.body.signatures).toHaveLength(2);
      expect(['active', 'agreed', 'expired']).toContain(signed.body.state);
    });

    it('ends by notice that the terms allow, which can be revoked', async () => {
      const portal = await start();
      const { id } = await agree(portal, {
        effectiveTo: null,
        term: { kind: 'open-ended', notice: { months: 3, to: 'year-end' } },
      });
      const path = `/agreements/${id}`;
      const giving = {
        version: 1,
        by: 'customer',
        reason: 'moves',
        lastDay: '2098-12-30',
      };
      const early = await portal.send(
        'user:default/tom',
        'post',
        `${path}/terminate`,
        { body: giving },
      );
      expect(early.body.error.details).toMatchObject([{ field: 'lastDay' }]);
      const wrong = await portal.send(
        'user:default/erik',
        'post',
        `${path}/terminate`,
        { body: giving },
      );
      expect(wrong.status).toBe(403);
      const given = await portal.send(
        'user:default/tom',
        'post',
        `${path}/terminate`,
        { body: { ...giving, lastDay: '2098-12-31' } },
      );
      expect(given.body).toMatchObject({
        endsOn: '2098-12-31',
        noticeBy: null,
        termination: { by: 'customer' },
      });
      const revoked = await portal.send(
        'user:default/tom',
        'post',
        `${path}/revoke-termination`,
        { body: { reason: 'stays' } },
      );
      expect(revoked.body).toMatchObject({ endsOn: null, termination: null });
    });

    it('goes on after a fixed end where both sides agree', async () => {
      const portal = await start();
      const { id, state } = await agree(portal, {
        effectiveFrom: '2025-01-01',
        effectiveTo: '2025-06-30',
      });
      expect(state).toBe('expired');
      const path = `/agreements/${id}/continue`;
      const asked = await portal.send('user:default/erik', 'post', path, {
        body: { version: 1, party: 'provider' },
      });
      expect(asked.body).toMatchObject({
        state: 'expired',
        continuation: { acceptedAt: null },
      });
      const accepted = await portal.send('user:default/tom', 'post', path, {
        body: { version: 1, party: 'customer' },
      });
      expect(accepted.body).toMatchObject({
        state: 'active',
        continuedSince: '2025-07-01',
        endsOn: null,
      });
      const listed = await portal.send(
        'user:default/markus',
        'get',
        '/agreements?state=active',
      );
      expect(listed.body.items).toMatchObject([{ id }]);
    });

    it('shows a customer what is shared alone', async () => {
      const portal = await start();
      const { id } = await offer(portal);
      const path = `/agreements/${id}/comments`;
      await portal.send('user:default/erik', 'post', path, {
        body: { version: 1, text: 'inside' },
      });
      await portal.send('user:default/tom', 'post', path, {
        body: { version: 1, text: 'to you', visibility: 'internal' },
      });
      const forCustomer = await portal.send('user:default/tom', 'get', path);
      expect(forCustomer.body.items).toMatchObject([
        { text: 'to you', visibility: 'shared' },
      ]);
      const forProvider = await portal.send('user:default/erik', 'get', path);
      expect(forProvider.body.items).toHaveLength(2);
    });
  });
});
