import { randomUUID } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { TermRules } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { createStage } from '../../attainment/days/__testUtils__/stage';
import { composeAgreementReminders } from '../../compose/composeAgreementReminders';
import { composeStores } from '../../compose/composeStores';

jest.setTimeout(60_000);

const SOFIA = 'user:default/sofia';
const MARKUS = 'user:default/markus';

/** Agreements of Acme, the notifications of a portal, and a clock that a test sets. */
async function start(knex: Knex) {
  const stage = createStage(knex);
  const sent: NotificationSendOptions[] = [];
  await knex('customers').insert({
    ref: 'customer:default/acme',
    title: 'Acme',
    type: 'external',
    state: 'declared',
    updated_at: 0,
  });
  await knex('customer_people').insert(
    [
      ['relationship-manager', SOFIA],
      ['service-level-manager', MARKUS],
      ['representative', 'user:default/jane'],
    ].map(([role, person]) => ({
      customer_ref: 'customer:default/acme',
      role,
      person_ref: person,
      position: 0,
    })),
  );
  const instance = () =>
    composeAgreementReminders({
      stores: composeStores(knex),
      notifications: {
        send: async notification => {
          sent.push(notification);
        },
      },
      logger: mockServices.logger.mock(),
      now: () => stage.clock.now,
    });
  const at = (date: string) => {
    stage.clock.now = Date.parse(`${date}T12:00:00Z`) / 1000;
  };
  return {
    sent,
    at,
    instance,
    agreements: stage.agreements,
    /** An SLA in force since the first of the year. */
    agree: async (effectiveTo: string | null, term?: TermRules) => {
      const id = await stage.agree(
        {
          timeZone: 'UTC',
          calendar: '24x7',
          effectiveFrom: '2026-01-01',
          effectiveTo,
          ...(term === undefined ? {} : { term }),
        },
        await stage.measure('states', 'up'),
        [{ objective: { kind: 'availability', atLeast: 99.9 } }],
      );
      await knex('agreements')
        .where({ id })
        .update({ type: 'sla', customer_ref: 'customer:default/acme' });
      return id;
    },
    /** Titles of what is sent on some dates, each on an instance of its own. */
    titlesOn: async (...dates: string[]) => {
      const said: [string, string[]][] = [];
      for (const date of dates) {
        at(date);
        await instance().run();
        said.push([date, sent.splice(0).map(({ payload }) => payload.title)]);
      }
      return said;
    },
  };
}

describe.each(ENGINES)('reminders of agreements, %s', engine => {
  const databases = createDatabases();
  const world = async () => await start(await databases.migrated(engine));

  it('tells both managers 30 and 7 days before the last day, once each', async () => {
    const { agree, titlesOn, at, instance, sent } = await world();
    const id = await agree('2026-06-30');
    expect(
      await titlesOn('2026-05-30', '2026-05-31', '2026-06-01', '2026-06-22'),
    ).toEqual([
      ['2026-05-30', []],
      ['2026-05-31', [expect.stringMatching(/ends on 2026-06-30$/)]],
      ['2026-06-01', []],
      ['2026-06-22', []],
    ]);
    at('2026-06-23');
    await instance().run();
    expect(sent).toMatchObject([
      {
        recipients: { type: 'entity', entityRef: [SOFIA, MARKUS] },
        payload: {
          link: `/sla/agreements/${id}`,
          scope: `sla:agreement:${id}:ends:2026-06-30:7`,
        },
      },
    ]);
    sent.splice(0);
    expect(await titlesOn('2026-06-24', '2026-07-01')).toEqual([
      ['2026-06-24', []],
      ['2026-07-01', []],
    ]);
  });

  it('reminds of notice, and not of an end, where the term is extended', async () => {
    const { agree, titlesOn } = await world();
    await agree('2026-12-31', {
      kind: 'renewing',
      extensionMonths: 12,
      notice: { months: 3, to: 'term-end' },
    });
    expect(
      await titlesOn('2026-08-30', '2026-09-10', '2026-12-20', '2027-09-10'),
    ).toEqual([
      ['2026-08-30', []],
      [
        '2026-09-10',
        [expect.stringMatching(/^Notice of .* until 2026-09-30$/)],
      ],
      ['2026-12-20', []],
      ['2027-09-10', [expect.stringMatching(/until 2027-09-30$/)]],
    ]);
  });

  it('says nothing of an agreement without an end, or that goes on', async () => {
    const { agree, titlesOn } = await world();
    await agree(null);
    await agree('2026-06-30', { kind: 'fixed', continues: true });
    expect(await titlesOn('2026-06-25')).toEqual([['2026-06-25', []]]);
  });

  it('says once that an offer waits, after seven days or as many as it says', async () => {
    const { agree, agreements, titlesOn } = await world();
    const ids = [await agree(null), await agree(null)];
    for (const [i, unsignedReminderDays] of [null, 2].entries()) {
      const [stored] = await agreements.byIds([ids[i]]);
      const { terms } = stored.versions[0];
      await agreements.change(ids[i], () => ({
        kind: 'amend',
        version: 2,
        draft: {
          terms,
          indicatorKeys: new Map(
            terms.targets.map(({ indicator }) => [indicator, i + 1]),
          ),
        },
      }));
      await agreements.change(ids[i], () => ({
        kind: 'offer',
        version: 2,
        terms,
        hash: '0'.repeat(64),
        at: Date.parse('2026-05-01T08:00:00Z') / 1000,
        by: MARKUS,
        concerns: ['customer:default/acme'],
        approval: null,
        unsignedReminderDays,
        promiseCheck: { checkedAt: 1, failure: 'unavailable', targets: [] },
      }));
    }
    const said = await titlesOn(
      '2026-05-02',
      '2026-05-03',
      '2026-05-07',
      '2026-05-08',
      '2026-05-20',
    );
    expect(said.map(([date, titles]) => [date, titles.length])).toEqual([
      ['2026-05-02', 0],
      ['2026-05-03', 1],
      ['2026-05-07', 0],
      ['2026-05-08', 1],
      ['2026-05-20', 0],
    ]);
    expect(said[3][1][0]).toMatch(/on offer for 7 days and is not signed$/);
  });

  it('ends with notice that is given: that day is reminded of', async () => {
    const { agree, agreements, titlesOn } = await world();
    const id = await agree(null);
    await agreements.change(id, () => ({
      kind: 'terminate',
      termination: {
        id: randomUUID(),
        version: 1,
        lastDay: '2026-06-30',
        party: 'customer',
        givenOn: '2026-03-01',
        byAgreement: false,
        reason: 'moved',
        evidence: null,
        enteredAt: Date.parse('2026-03-01T08:00:00Z') / 1000,
        enteredBy: MARKUS,
      },
    }));
    expect(await titlesOn('2026-06-01')).toEqual([
      ['2026-06-01', [expect.stringMatching(/ends on 2026-06-30$/)]],
    ]);
  });

  it('sends each once from several instances at once', async () => {
    const { agree, at, instance, sent } = await world();
    for (let i = 0; i < 5; i += 1) {
      await agree('2026-06-30');
    }
    at('2026-06-10');
    await Promise.all([instance().run(), instance().run(), instance().run()]);
    const scopes = sent.map(({ payload }) => payload.scope);
    expect(scopes).toHaveLength(5);
    expect(new Set(scopes).size).toBe(5);
  });
});
