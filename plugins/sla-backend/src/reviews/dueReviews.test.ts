import { mockServices } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { agree } from '../__testUtils__/agree';
import { ACME } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { composeReviewReminders } from '../compose/composeReviews';
import { composeStores } from '../compose/composeStores';
import {
  PATH,
  SOFIA,
  startReviewed,
  TOM,
} from './__testUtils__/reviewedPortal';

jest.setTimeout(120_000);

/** Within the last minutes, whatever today is. */
function justNow(): string {
  const at = new Date(Math.floor(Date.now() / 1000) * 1000 - 60_000);
  return at.toISOString().replace('.000', '');
}

describe.each(ENGINES)('reviews that are due, %s', engine => {
  const databases = createDatabases();
  const start = async () => {
    const stage = await startReviewed(await databases.migrated(engine));
    const sent: NotificationSendOptions[] = [];
    /** What managers are told of the agreement with Retail Banking on a date. */
    const told = async (date: string) => {
      sent.splice(0);
      await composeReviewReminders({
        stores: composeStores(stage.portal.knex),
        notifications: {
          send: async notification => {
            sent.push(notification);
          },
        },
        logger: mockServices.logger.mock(),
        now: () => Date.parse(`${date}T12:00:00Z`) / 1000,
      }).run();
      return sent
        .filter(({ payload }) => payload.scope?.includes(stage.ofBanking.id))
        .map(({ payload }) => payload.title);
    };
    return { ...stage, told, sent };
  };

  it('counts from the first day in force, then from the last review that was held', async () => {
    const { plan, send, ofBanking, ofAcme } = await start();
    const due = async () => {
      const { body } = await send(SOFIA, 'get', '/reviews/due');
      return body.items.find(
        ({ agreementId }: { agreementId: string }) =>
          agreementId === ofBanking.id,
      );
    };
    expect(await due()).toMatchObject({
      everyMonths: 6,
      lastHeldOn: null,
      dueOn: '2020-07-01',
      isOverdue: true,
      planned: null,
    });
    const { id, at } = await plan();
    expect((await due()).planned).toEqual({ id, at });
    await send(SOFIA, 'post', `${PATH}/${id}/hold`, {});
    expect(await due()).toMatchObject({
      lastHeldOn: '2020-06-15',
      dueOn: '2020-12-15',
      planned: null,
    });
    const shown = await send(TOM, 'get', '/reviews/due');
    expect(shown.body.items).toHaveLength(1);
    expect(JSON.stringify(shown.body)).not.toContain(ofAcme.id);
  });

  it('leaves a review to the customer that it was held with, where an agreement covers others', async () => {
    const { portal, plan, send } = await start();
    const { id } = await agree(portal, {
      title: 'Payments for all',
      effectiveFrom: '2020-01-01',
      effectiveTo: null,
      covers: [ACME],
      review: { everyMonths: 6 },
    });
    const due = async () => {
      const { body } = await send(TOM, 'get', '/reviews/due');
      return body.items.find(
        ({ agreementId }: { agreementId: string }) => agreementId === id,
      );
    };
    const late = async () => {
      const { body } = await send(
        SOFIA,
        'get',
        '/agreements?withoutReview=true',
      );
      return body.items.some(
        (agreement: { id: string }) => agreement.id === id,
      );
    };
    const ofAcme = '/customers/default/acme-logistics/reviews';
    const about = { agreements: [id], at: justNow(), until: null };
    const held = await plan(about, ofAcme);
    await send(SOFIA, 'post', `${ofAcme}/${held.id}/hold`, {});
    await plan(about, ofAcme);
    expect(await due()).toMatchObject({ lastHeldOn: null, planned: null });
    expect(await late()).toBe(true);
  });

  it('lists agreements that were not reviewed in time', async () => {
    const { plan, send, ofBanking, ofAcme } = await start();
    const late = async () => {
      const { body } = await send(
        SOFIA,
        'get',
        '/agreements?withoutReview=true',
      );
      return body.items.map(({ id }: { id: string }) => id).sort();
    };
    expect(await late()).toEqual([ofBanking.id, ofAcme.id].sort());
    const { id } = await plan({ at: justNow(), until: null });
    expect(await late()).toHaveLength(2);
    await send(SOFIA, 'post', `${PATH}/${id}/hold`, {});
    expect(await late()).toEqual([ofAcme.id]);
  });

  it('tells managers once that a review is to be planned, and once that it is overdue', async () => {
    const { told, sent, ofBanking } = await start();
    expect(await told('2020-06-09')).toEqual([]);
    expect(await told('2020-06-10')).toEqual([
      `“${ofBanking.title}” is to be reviewed by 2020-07-01, and no review is planned`,
    ]);
    expect(sent[0].recipients).toEqual({
      type: 'entity',
      entityRef: ['user:default/sofia', 'user:default/markus'],
    });
    expect(await told('2020-06-30')).toEqual([]);
    expect(await told('2020-07-02')).toEqual([
      `The review of “${ofBanking.title}” was due on 2020-07-01`,
    ]);
    expect(await told('2020-08-01')).toEqual([]);
  });

  it('does not ask to plan what is planned', async () => {
    const { told, plan } = await start();
    await plan();
    expect(await told('2020-06-10')).toEqual([]);
  });
});
