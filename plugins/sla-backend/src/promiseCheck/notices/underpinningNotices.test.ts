import { randomUUID } from 'node:crypto';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import {
  ACME,
  MARKUS,
  SOFIA,
  UnderpinnedWorld,
} from './__testUtils__/UnderpinnedWorld';
import { noticeClaims } from './noticeClaims';

jest.setTimeout(60_000);

const OFFERED = '2026-03-10T08:00:00Z';

describe.each(ENGINES)('what happens beneath SLAs, %s', engine => {
  const databases = createDatabases();

  const start = async () => {
    const knex = await databases.migrated(engine);
    return { knex, world: await UnderpinnedWorld.create(knex) };
  };

  it('says nothing while all is as it was at the offer', async () => {
    const { world } = await start();
    const ola = await world.underpin();
    await world.promise(OFFERED, [ola]);
    expect(await world.titlesAt('2026-05-02T08:00:00Z')).toEqual([]);
  });

  it('tells both managers once that another version holds, without a name', async () => {
    const { world } = await start();
    const ola = await world.underpin();
    const sla = await world.promise(OFFERED, [ola]);
    await world.restate(ola, '2026-04-01');
    expect(await world.titlesAt('2026-03-31T23:00:00Z')).toEqual([]);
    world.at('2026-04-01T00:00:00Z');
    await world.instance().run();
    expect(world.sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: [SOFIA, MARKUS] },
        payload: {
          title: 'An OLA beneath “Payments” has changed: version 2 holds now',
          link: `/sla/agreements/${sla}`,
          severity: 'normal',
          topic: 'sla-underpinnings',
          scope: `sla:beneath:${sla}:1:${ola}:superseded:2`,
        },
      },
    ]);
    world.titles();
    expect(await world.titlesAt('2026-04-02T00:00:00Z')).toEqual([]);
    await world.restate(ola, '2026-05-01');
    expect(await world.titlesAt('2026-05-01T00:00:00Z')).toEqual([
      'An OLA beneath “Payments” has changed: version 3 holds now',
    ]);
  });

  it('tells of an end thirty days before and after it, once each', async () => {
    const { world } = await start();
    const ola = await world.underpin({ effectiveTo: '2026-06-30' });
    await world.promise(OFFERED, [ola]);
    const said = [];
    for (const date of [
      '2026-05-30',
      '2026-05-31',
      '2026-06-01',
      '2026-06-30',
      '2026-07-01',
      '2026-08-01',
    ]) {
      said.push([date, await world.titlesAt(`${date}T12:00:00Z`)]);
    }
    expect(said).toEqual([
      ['2026-05-30', []],
      ['2026-05-31', ['An OLA beneath “Payments” ends on 2026-06-30']],
      ['2026-06-01', []],
      ['2026-06-30', []],
      ['2026-07-01', ['An OLA beneath “Payments” ended on 2026-06-30']],
      ['2026-08-01', []],
    ]);
  });

  it('tells at once of notice, and of its last day when it comes near', async () => {
    const { world } = await start();
    const ola = await world.underpin();
    await world.promise(OFFERED, [ola]);
    await world.terminate(ola, '2026-12-31');
    const told = await world.titlesAt('2026-04-02T08:00:00Z');
    expect(told).toEqual([
      'An OLA beneath “Payments” was terminated: it ends on 2026-12-31',
    ]);
    expect(await world.titlesAt('2026-04-03T08:00:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-12-01T08:00:00Z')).toEqual([
      'An OLA beneath “Payments” ends on 2026-12-31',
    ]);
  });

  it('tells of the last period alone that was breached, and of none before the offer', async () => {
    const { world } = await start();
    const ola = await world.underpin();
    for (const date of [
      '2026-01-05',
      '2026-02-05',
      '2026-03-05',
      '2026-04-05',
    ]) {
      await world.fail(ola, date);
    }
    await world.promise(OFFERED, [ola]);
    expect(await world.titlesAt('2026-03-10T09:00:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-05-01T09:00:00Z')).toEqual([
      'An OLA beneath “Payments” was breached in 2026-04',
    ]);
    expect(await world.titlesAt('2026-05-20T09:00:00Z')).toEqual([]);
    await world.fail(ola, '2026-05-05');
    expect(await world.titlesAt('2026-06-01T09:00:00Z')).toEqual([
      'An OLA beneath “Payments” was breached in 2026-05',
    ]);
  });

  it('tells of a period that was running at the offer', async () => {
    const { world } = await start();
    const ola = await world.underpin();
    await world.fail(ola, '2026-03-05');
    await world.promise(OFFERED, [ola]);
    expect(await world.titlesAt('2026-04-01T09:00:00Z')).toEqual([
      'An OLA beneath “Payments” was breached in 2026-03',
    ]);
  });

  it('is about SLAs in force: not one that is unsigned, over, or to begin', async () => {
    const { world } = await start();
    const ola = await world.underpin();
    await world.promise(OFFERED, [ola], { isSigned: false });
    await world.promise(OFFERED, [ola], { effectiveTo: '2026-03-31' });
    await world.promise(OFFERED, [ola], { effectiveFrom: '2026-05-01' });
    await world.restate(ola, '2026-04-01');
    expect(await world.titlesAt('2026-04-15T08:00:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-05-01T08:00:00Z')).toHaveLength(1);
  });

  it('begins anew with a version that was offered later, by what that one saw', async () => {
    const { world } = await start();
    const ola = await world.underpin({ effectiveTo: '2026-06-30' });
    const sla = await world.promise(OFFERED, [ola]);
    await world.fail(ola, '2026-05-05');
    expect(await world.titlesAt('2026-06-02T08:00:00Z')).toEqual([
      'An OLA beneath “Payments” ends on 2026-06-30',
      'An OLA beneath “Payments” was breached in 2026-05',
    ]);
    await world.promiseAnew(sla, '2026-06-10T08:00:00Z', [ola]);
    expect(await world.titlesAt('2026-06-11T08:00:00Z')).toEqual([
      'An OLA beneath “Payments” ends on 2026-06-30',
    ]);
  });

  it('sends once from several instances at once, for more SLAs than are read at once', async () => {
    const { world } = await start();
    const olas = [await world.underpin(), await world.underpin()];
    for (let i = 0; i < 12; i += 1) {
      await world.promise(OFFERED, olas);
    }
    for (const ola of olas) {
      await world.restate(ola, '2026-04-01');
    }
    world.at('2026-04-01T08:00:00Z');
    await Promise.all([
      world.instance().run(),
      world.instance().run(),
      world.instance().run(),
    ]);
    const scopes = world.sent.map(({ payload }) => payload.scope);
    expect(scopes).toHaveLength(24);
    expect(new Set(scopes).size).toBe(24);
  });

  it('takes up what an instance claimed that stopped, an hour later', async () => {
    const { knex, world } = await start();
    const ola = await world.underpin();
    const sla = await world.promise(OFFERED, [ola]);
    await world.restate(ola, '2026-04-01');
    const claimed = await noticeClaims(knex).claim(
      [
        {
          agreementId: sla,
          version: 1,
          underpinningId: ola,
          kind: 'superseded',
          occasion: '2',
          title: 'Payments',
          type: 'ola',
          about: '2',
          recipients: [MARKUS],
        },
      ],
      { claimId: randomUUID(), now: Date.parse('2026-04-01T08:00:00Z') / 1000 },
    );
    expect(claimed).toHaveLength(1);
    expect(await world.titlesAt('2026-04-01T08:30:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-04-01T09:00:00Z')).toHaveLength(1);
    expect(await world.titlesAt('2026-04-01T12:00:00Z')).toEqual([]);
  });

  it('tries three times what cannot be sent, and hinders nothing else', async () => {
    const { knex, world } = await start();
    const olas = [await world.underpin(), await world.underpin()];
    await world.promise(OFFERED, olas);
    for (const ola of olas) {
      await world.restate(ola, '2026-04-01');
    }
    let attempts = 0;
    world.onSend = async () => {
      attempts += 1;
      throw new Error('Request failed with status 500');
    };
    for (const hour of ['08', '09', '10', '11', '12']) {
      await world.titlesAt(`2026-04-01T${hour}:00:00Z`);
    }
    expect(attempts).toBe(6);
    expect(world.logger.warn).toHaveBeenCalledTimes(6);
    expect(await knex('underpinning_notices').pluck('state')).toEqual([
      'failed',
      'failed',
    ]);
  });

  it('says once that the portal has no notifications, and waits for them', async () => {
    const { knex, world } = await start();
    const ola = await world.underpin();
    await world.promise(OFFERED, [ola]);
    await world.restate(ola, '2026-04-01');
    world.onSend = async () => {
      throw new Error(
        'Failed to send notifications: Error: Request failed with status 404',
      );
    };
    const job = world.instance();
    for (const hour of ['08', '09', '10', '11']) {
      world.at(`2026-04-01T${hour}:00:00Z`);
      await job.run();
    }
    expect(world.logger.info).toHaveBeenCalledTimes(1);
    expect(world.logger.warn).not.toHaveBeenCalled();
    expect(await knex('underpinning_notices')).toEqual([]);
    world.onSend = async () => {};
    await job.run();
    expect(world.titles()).toHaveLength(1);
  });

  it('waits until somebody looks after the customer', async () => {
    const { knex, world } = await start();
    await knex('customer_people').where({ customer_ref: ACME }).delete();
    const ola = await world.underpin();
    await world.promise(OFFERED, [ola]);
    await world.restate(ola, '2026-04-01');
    expect(await world.titlesAt('2026-04-01T08:00:00Z')).toEqual([]);
    await world.hire('service-level-manager', MARKUS);
    world.at('2026-04-02T08:00:00Z');
    await world.instance().run();
    expect(world.sent).toMatchObject([{ recipients: { entityRef: [MARKUS] } }]);
    expect(world.logger.warn).not.toHaveBeenCalled();
  });
});
