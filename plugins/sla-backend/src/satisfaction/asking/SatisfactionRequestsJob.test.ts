import { mockServices } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { DatabaseSatisfactionRequestsStore } from './DatabaseSatisfactionRequestsStore';
import { quarterToAskAbout } from './quarterToAskAbout';
import { SatisfactionRequestsJob } from './SatisfactionRequestsJob';

jest.setTimeout(60_000);

const ACME = 'customer:default/acme';
const JANE = 'user:default/jane';
const secondsOf = (instant: string) => Date.parse(instant) / 1000;

/** A portal with notifications, and a clock that a test sets. */
class AskedWorld {
  readonly sent: NotificationSendOptions[] = [];
  readonly logger = mockServices.logger.mock();
  now = secondsOf('2026-10-02T09:00:00Z');
  /** Called before each sending; may refuse it. */
  onSend: () => Promise<void> = async () => {};

  constructor(readonly knex: Knex) {}

  /** An instance of the backend that starts now. */
  instance(isWanted = true): SatisfactionRequestsJob {
    return SatisfactionRequestsJob.create({
      store: DatabaseSatisfactionRequestsStore.create({ knex: this.knex }),
      notifications: {
        send: async notification => {
          await this.onSend();
          this.sent.push(notification);
        },
      },
      logger: this.logger,
      isWanted,
      now: () => this.now,
    });
  }

  async add(
    ref: string,
    has: {
      readonly representatives?: readonly string[];
      readonly uses?: readonly string[];
      readonly state?: string;
    },
  ): Promise<void> {
    const { representatives = [], uses = [], state = 'declared' } = has;
    await this.knex('customers').insert({
      ref,
      title: ref,
      type: 'external',
      state,
      updated_at: 0,
    });
    for (const [position, person] of representatives.entries()) {
      await this.knex('customer_people').insert({
        customer_ref: ref,
        role: 'representative',
        person_ref: person,
        position,
      });
    }
    for (const entity of uses) {
      await this.knex('customer_entities').insert({
        customer_ref: ref,
        relation: 'uses',
        entity_ref: entity,
      });
    }
  }
}

const PAYMENTS = { representatives: [JANE], uses: ['system:default/payments'] };

describe('SatisfactionRequestsJob', () => {
  const databases = createDatabases();
  const start = async (engine: (typeof ENGINES)[number] = 'SQLITE_3') =>
    new AskedWorld(await databases.migrated(engine));

  it.each(ENGINES)(
    'asks who represents a customer once after each quarter, with several instances and after a restart, %s',
    async engine => {
      const world = await start(engine);
      await world.add(ACME, PAYMENTS);
      await Promise.all([
        world.instance().run(),
        world.instance().run(),
        world.instance().run(),
      ]);
      world.now = secondsOf('2026-10-09T09:00:00Z');
      await world.instance().run();
      expect(world.sent).toEqual([
        {
          recipients: { type: 'entity', entityRef: [JANE] },
          payload: {
            title: 'How satisfied were you with your services in 2026-Q3?',
            description: 'One click for each service is enough.',
            link: '/sla/customers/default/acme/satisfaction?quarter=2026-Q3',
            severity: 'normal',
            topic: 'sla-satisfaction',
            scope: `sla:satisfaction:${ACME}:2026-Q3`,
          },
        },
      ]);
      world.now = secondsOf('2027-01-01T00:00:00Z');
      await world.instance().run();
      expect(world.sent.map(({ payload }) => payload.scope)).toEqual([
        `sla:satisfaction:${ACME}:2026-Q3`,
        `sla:satisfaction:${ACME}:2026-Q4`,
      ]);
    },
  );

  it('asks nobody who could not answer', async () => {
    const world = await start();
    await world.add('customer:default/nobody', { uses: PAYMENTS.uses });
    await world.add('customer:default/nothing', { representatives: [JANE] });
    await world.add('customer:default/gone', {
      ...PAYMENTS,
      state: 'archived',
    });
    await world.instance().run();
    expect(world.sent).toEqual([]);
  });

  it.each(ENGINES)(
    'tries again what could not be sent, three times in all, %s',
    async engine => {
      const world = await start(engine);
      await world.add(ACME, PAYMENTS);
      let tries = 0;
      world.onSend = async () => {
        tries += 1;
        throw new Error('for now');
      };
      for (let hour = 0; hour < 5; hour += 1) {
        await world.instance().run();
        world.now += 3600;
      }
      expect(tries).toBe(3);
      expect(world.logger.warn).toHaveBeenCalledTimes(3);
    },
  );

  it('asks later where the portal has no notifications yet', async () => {
    const world = await start();
    await world.add(ACME, PAYMENTS);
    world.onSend = async () => {
      throw new Error('Failed with status 404 Not Found');
    };
    await world.instance().run();
    expect(world.logger.info).toHaveBeenCalledWith(
      expect.stringContaining('notifications-backend'),
    );
    world.onSend = async () => {};
    await world.instance().run();
    expect(world.sent).toHaveLength(1);
  });

  it('is not scheduled where nobody wants it', async () => {
    const world = await start();
    const scheduler = mockServices.scheduler.mock();
    await world.instance(false).start(scheduler);
    expect(scheduler.scheduleTask).not.toHaveBeenCalled();
    await world.instance().start(scheduler);
    expect(scheduler.scheduleTask).toHaveBeenCalledTimes(1);
  });
});

describe('the quarter to ask about', () => {
  it.each([
    ['2026-09-30T23:59:59Z', undefined],
    ['2026-10-01T00:00:00Z', '2026-Q3'],
    ['2026-10-14T23:59:59Z', '2026-Q3'],
    ['2026-10-15T00:00:00Z', undefined],
    ['2027-01-01T00:00:00Z', '2026-Q4'],
  ])('at %s is %s', (instant, quarter) => {
    expect(quarterToAskAbout(secondsOf(instant))).toBe(quarter);
  });
});
