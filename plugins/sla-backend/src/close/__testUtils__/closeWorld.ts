import { mockServices } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  dateOf,
  formatInstant,
  type MonthClose,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { agree, createIndicator, INDICATOR } from '../../__testUtils__/agree';
import { LAST_MONTH } from '../../__testUtils__/lastMonth';
import { startPortal, type Who } from '../../__testUtils__/startPortal';
import { composeAskNotices } from '../../compose/composeClose';
import { composeStores } from '../../compose/composeStores';

/** Looks after Retail Banking, and asks. */
export const MARKUS = 'user:default/markus';
/** Of the team that provides payments. */
export const ERIK = 'user:default/erik';

export const DAY = 86_400;
/** The one before the running one. */
export const MONTH = LAST_MONTH.label;

/** The running month. */
export function runningMonth(): string {
  return dateOf(Date.now() / 1000, 'Europe/Berlin').slice(0, 7);
}

/** A day of the last month. */
export const OUTAGE = {
  id: 'INC-1',
  state: 'down',
  from: formatInstant(LAST_MONTH.from + 2 * DAY),
  to: formatInstant(LAST_MONTH.from + 3 * DAY),
  note: 'Disk full',
};

export const ANSWER = {
  cause: 'The disk was full.',
  measure: 'It grows by itself.',
  measureDue: '2099-01-31',
  causingEntity: 'resource:default/payments-db',
};

/** In force since the beginning of the last month. */
export const SINCE_THEN = {
  effectiveFrom: dateOf(LAST_MONTH.from, 'Europe/Berlin'),
  effectiveTo: null,
};

/** A portal in which payments, as agreed with Retail Banking, was down a day in the last month. */
export async function closeWorld(knex: Knex) {
  const portal = await startPortal({ knex });
  await createIndicator(portal);
  const agreement = await agree(portal, {
    ...SINCE_THEN,
    exclusionGrounds: ['third-party'],
    exclusionApproval: 'manager',
  });
  await portal.send('pipeline', 'post', '/measurements', {
    body: { indicator: INDICATOR, states: [OUTAGE] },
  });
  const targetId: string = agreement.targets[0].id;
  const close = async (who: Who = MARKUS, month = MONTH) =>
    await portal.send(who, 'get', `/close/${month}`);
  const notified: NotificationSendOptions[] = [];
  return {
    portal,
    agreement,
    targetId,
    close,
    lines: async (who: Who = MARKUS): Promise<MonthClose['items']> => {
      const { status, body } = await close(who);
      expect({ status, body }).toMatchObject({ status: 200 });
      return body.items;
    },
    ask: async (
      body: object = {},
      who: Who = MARKUS,
      headers: Readonly<Record<string, string>> = {},
    ) =>
      await portal.send(who, 'post', `/close/${MONTH}/asks`, {
        body: { agreementId: agreement.id, targetId, ...body },
        headers,
      }),
    form: async (id: string, who: Who = ERIK) =>
      await portal.send(who, 'get', `/asked/${id}`),
    answer: async (id: string, body: object = ANSWER, who: Who = ERIK) =>
      await portal.send(who, 'post', `/asked/${id}/answer`, { body }),
    /** Tells people what there is to tell, and answers what they were told. */
    tell: async (): Promise<NotificationSendOptions[]> => {
      await composeAskNotices({
        stores: composeStores(knex),
        notifications: {
          send: async notification => {
            notified.push(notification);
          },
        },
        logger: mockServices.logger.mock(),
        now: () => Math.floor(Date.now() / 1000),
      }).run();
      return notified.splice(0);
    },
    actions: async () =>
      await knex('customer_actions').select('owner_ref', 'state', 'visibility'),
  };
}
