import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { DatabaseCustomerActionsStore } from '../customerActions/DatabaseCustomerActionsStore';
import { DatabaseInteractionsStore } from '../dialogue/DatabaseInteractionsStore';
import { DatabaseRemindersStore } from './DatabaseRemindersStore';
import {
  CREATED,
  RemindedWorld,
  secondsOf,
} from './__testUtils__/RemindedWorld';

jest.setTimeout(60_000);

const ACME = 'customer:default/acme';
const SOFIA = 'user:default/sofia';
const MARKUS = 'user:default/markus';
const ERIK = 'user:default/erik';
const DUE = '2026-12-10';

describe('RemindersJob', () => {
  const databases = createDatabases();

  const person = (role: string, ref: string, position: number) => ({
    customer_ref: ACME,
    role,
    person_ref: ref,
    position,
  });

  const start = async (engine: (typeof ENGINES)[number] = 'SQLITE_3') => {
    const knex = await databases.migrated(engine);
    await knex('customers').insert({
      ref: ACME,
      title: 'Acme',
      type: 'external',
      state: 'declared',
      updated_at: 0,
    });
    await knex('customer_people').insert([
      person('relationship-manager', SOFIA, 0),
      person('relationship-manager', 'user:default/deputy', 1),
      person('service-level-manager', MARKUS, 0),
      person('representative', 'user:default/jane', 0),
    ]);
    return { knex, world: new RemindedWorld(knex) };
  };

  const promise = async (knex: Knex, changes: { title?: string } = {}) => {
    const id = randomUUID();
    await DatabaseCustomerActionsStore.create({ knex }).insert({
      id,
      customerRef: ACME,
      interactionId: null,
      title: 'More memory',
      text: '',
      owner: ERIK,
      due: DUE,
      visibility: 'internal',
      createdAt: CREATED,
      createdBy: SOFIA,
      ...changes,
    });
    return { customerRef: ACME, id };
  };

  const complain = async (knex: Knex) => {
    const id = randomUUID();
    await DatabaseInteractionsStore.create({ knex }).insert(
      {
        id,
        customerRef: ACME,
        kind: 'complaint',
        at: CREATED,
        until: null,
        place: null,
        title: 'Slow',
        text: 'Secret',
        participants: [],
        entities: [],
        links: [],
        visibility: 'shared',
        writtenBy: 'customer',
        complaint: { state: 'open', owner: ERIK, due: DUE, escalatedAt: null },
        createdAt: CREATED,
        createdBy: 'user:default/jane',
      },
      { actions: [] },
    );
    return id;
  };

  it.each(ENGINES)(
    'tells the owner of an action before, when and after it is due, once each, %s',
    async engine => {
      const { knex, world } = await start(engine);
      const { id } = await promise(knex);
      const said: [string, string[]][] = [];
      for (const day of [6, 7, 8, 9, 10, 11, 12, 30]) {
        const date = `2026-12-${String(day).padStart(2, '0')}`;
        world.at(`${date}T00:00:00Z`);
        await world.instance().run();
        await world.instance().run();
        said.push([date, world.titles()]);
      }
      expect(said.filter(([, titles]) => titles.length > 0)).toEqual([
        ['2026-12-07', ['Due on 2026-12-10: More memory']],
        ['2026-12-10', ['Due today: More memory']],
        ['2026-12-11', ['Overdue since 2026-12-10: More memory']],
      ]);
      const rows = await knex('reminders').where({ subject_id: id });
      expect(rows.map(({ state }) => state)).toEqual(Array(3).fill('sent'));
    },
  );

  it('names the action and leads to those of the owner', async () => {
    const { knex, world } = await start();
    const { id } = await promise(knex);
    world.at('2026-12-11T08:00:00Z');
    await world.instance().run();
    expect(world.sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: [ERIK] },
        payload: {
          title: 'Overdue since 2026-12-10: More memory',
          link: '/sla/actions',
          severity: 'high',
          topic: 'sla-actions',
          scope: `sla:action:${id}:overdue`,
        },
      },
    ]);
  });

  it('tells both managers of what an erased person promised', async () => {
    const { knex, world } = await start();
    const { id } = await promise(knex);
    await knex('customer_actions')
      .where({ id })
      .update({ owner_ref: 'user:sla/erased-person' });
    world.at('2026-12-11T08:00:00Z');
    await world.instance().run();
    expect(world.sent).toMatchObject([
      { recipients: { type: 'entity', entityRef: [SOFIA, MARKUS] } },
    ]);
  });

  it.each(ENGINES)('sends once from two instances at once, %s', async e => {
    const { knex, world } = await start(e);
    const wanted = Array.from({ length: 130 }, (_, i) => `Action ${i}`);
    for (const title of wanted) {
      await promise(knex, { title });
    }
    world.at('2026-12-10T08:00:00Z');
    await Promise.all([
      world.instance().run(),
      world.instance().run(),
      world.instance().run(),
    ]);
    expect(world.titles().sort()).toEqual(
      wanted.map(title => `Due today: ${title}`).sort(),
    );
  });

  it.each(ENGINES)(
    'takes up what an instance claimed that stopped, an hour later, %s',
    async engine => {
      const { knex, world } = await start(engine);
      await promise(knex);
      world.at('2026-12-10T08:00:00Z');
      await DatabaseRemindersStore.create({ knex }).claim({
        claimId: randomUUID(),
        now: secondsOf('2026-12-10T08:00:00Z'),
        limit: 10,
      });
      await world.instance().run();
      expect(world.titles()).toEqual([]);
      world.at('2026-12-10T09:00:00Z');
      await world.instance().run();
      expect(world.titles()).toEqual(['Due today: More memory']);
    },
  );

  it.each(ENGINES)(
    'tries three times what cannot be sent, and hinders nothing else, %s',
    async engine => {
      const { knex, world } = await start(engine);
      await promise(knex);
      await promise(knex);
      let attempts = 0;
      world.onSend = async () => {
        attempts += 1;
        throw new Error('Request failed with status 500');
      };
      for (let turn = 0; turn < 6; turn += 1) {
        world.at(`2026-12-10T08:${turn}0:00Z`);
        await world.instance().run();
      }
      expect(attempts).toBe(6);
      expect(world.logger.warn).toHaveBeenCalledTimes(6);
      expect(await knex('reminders').pluck('state')).toEqual([
        'failed',
        'failed',
      ]);
    },
  );

  it('sends what failed once notifications work again', async () => {
    const { knex, world } = await start();
    await promise(knex);
    world.onSend = async () => {
      throw new Error('Request failed with status 503');
    };
    world.at('2026-12-10T08:00:00Z');
    await world.instance().run();
    world.onSend = async () => {};
    world.at('2026-12-10T08:10:00Z');
    await world.instance().run();
    expect(world.titles()).toEqual(['Due today: More memory']);
  });

  it('says once that the portal has no notifications, and waits for them', async () => {
    const { knex, world } = await start();
    await promise(knex);
    world.onSend = async () => {
      throw new Error(
        'Failed to send notifications: Error: Request failed with status 404',
      );
    };
    const job = world.instance();
    for (const minute of [0, 1, 2, 3, 4]) {
      world.at(`2026-12-10T08:${minute}0:00Z`);
      await job.run();
    }
    expect(world.logger.info).toHaveBeenCalledTimes(1);
    expect(world.logger.warn).not.toHaveBeenCalled();
    expect(await knex('reminders')).toEqual([]);
    world.onSend = async () => {};
    await job.run();
    expect(world.titles()).toEqual(['Due today: More memory']);
  });

  it.each(ENGINES)(
    'reminds anew of a new date, and no more of what is done, %s',
    async engine => {
      const { knex, world } = await start(engine);
      const key = await promise(knex);
      const actions = DatabaseCustomerActionsStore.create({ knex });
      world.at('2026-12-10T08:00:00Z');
      await world.instance().run();
      await actions.change(key, before => ({ ...before, due: '2026-12-12' }));
      await world.instance().run();
      expect(world.titles()).toEqual([
        'Due today: More memory',
        'Due on 2026-12-12: More memory',
      ]);
      await actions.change(key, before => ({ ...before, state: 'done' }));
      world.at('2026-12-20T08:00:00Z');
      await world.instance().run();
      expect(world.titles()).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'escalates a complaint that is overdue to both managers, once, %s',
    async engine => {
      const { knex, world } = await start(engine);
      const id = await complain(knex);
      world.at('2026-12-09T08:00:00Z');
      await world.instance().run();
      expect(world.titles()).toEqual([]);
      world.at('2026-12-10T08:00:00Z');
      await world.instance().run();
      expect(world.sent.splice(0)).toMatchObject([
        {
          recipients: { entityRef: [ERIK] },
          payload: {
            title: 'Complaint to be answered. Due today: Slow',
            link: '/sla/customers/default/acme',
          },
        },
      ]);
      world.at('2026-12-11T08:00:00Z');
      await world.instance().run();
      await world.instance().run();
      expect(world.sent).toMatchObject([
        { recipients: { entityRef: [ERIK, SOFIA, MARKUS] } },
      ]);
      expect(JSON.stringify(world.sent)).not.toContain('Secret');
      const [{ at }] = await knex('interactions')
        .where({ id })
        .select({ at: 'escalated_at' });
      expect(Number(at)).toBe(secondsOf('2026-12-11T08:00:00Z'));
    },
  );
});
