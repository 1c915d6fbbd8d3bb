import { randomUUID } from 'node:crypto';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { composeStores } from '../compose/composeStores';
import { AlertedWorld, OWNERS } from './__testUtils__/AlertedWorld';

jest.setTimeout(60_000);

const CUSTOMER = 'customer:default/acme';
const MARKUS = 'user:default/markus';
const DEPUTY = 'user:default/deputy';
const SOFIA = 'user:default/sofia';

describe.each(ENGINES)('who is told of alerts, %s', engine => {
  const databases = createDatabases();

  /** A target that is breached on 10 November. */
  const breached = async () => {
    const world = await AlertedWorld.create(await databases.migrated(engine));
    const made = await world.agree();
    world.at('2026-11-10T12:00:00Z');
    await world.state(
      made.indicator,
      '2026-11-10T08:00:00Z',
      '2026-11-10T10:00:00Z',
    );
    return { world, ...made };
  };

  /** The same, agreed with a customer. */
  const breachedForCustomer = async () => {
    const { world, agreementId, ...made } = await breached();
    const { knex } = world;
    await knex('customers').insert({
      ref: CUSTOMER,
      title: 'Acme Zinnober',
      type: 'external',
      state: 'declared',
      updated_at: 0,
    });
    await knex('customer_people').insert(
      [
        ['service-level-manager', MARKUS, 0],
        ['service-level-manager', DEPUTY, 1],
        ['relationship-manager', SOFIA, 0],
        ['representative', 'user:default/jane', 0],
      ].map(([role, ref, position]) => ({
        customer_ref: CUSTOMER,
        role,
        person_ref: ref,
        position,
      })),
    );
    await knex('agreements')
      .where({ id: agreementId })
      .update({ customer_ref: CUSTOMER });
    return { world, agreementId, ...made };
  };

  const recipientsOf = ({ sent }: AlertedWorld) =>
    sent.map(({ recipients }) => recipients);

  it('are the owners and who manages service levels of the customer, with a deputy, and nobody of the customer', async () => {
    const { world } = await breachedForCustomer();
    await world.instance().run();
    expect(recipientsOf(world)).toEqual([
      { type: 'entity', entityRef: [OWNERS, MARKUS, DEPUTY] },
    ]);
  });

  it('is who looks after the relationship, too, where that is set', async () => {
    const { world, agreementId } = await breachedForCustomer();
    await world.set(agreementId, { tellRelationshipManager: true });
    await world.instance().run();
    expect(recipientsOf(world)).toEqual([
      { type: 'entity', entityRef: [OWNERS, MARKUS, DEPUTY, SOFIA] },
    ]);
  });

  it('learn neither the customer nor the agreement from notification or event', async () => {
    const { world, agreementId } = await breachedForCustomer();
    await world.instance().run();
    const told = JSON.stringify(world.sent.map(({ payload }) => payload));
    const published = JSON.stringify(world.events);
    for (const secret of ['acme', 'Zinnober', 'Payments for', SOFIA]) {
      expect(told).not.toContain(secret);
      expect(published).not.toContain(secret);
    }
    expect(told).not.toContain(agreementId);
    expect(published).not.toContain('Target 0');
  });

  it('is nobody where the target is muted, and the alert is listed all the same', async () => {
    const { world, agreementId } = await breached();
    await world.set(agreementId, { muted: true });
    expect(await world.titlesAt('2026-11-10T12:00:00Z')).toEqual([]);
    await world.set(agreementId, { muted: false });
    expect(await world.titlesAt('2026-11-10T12:01:00Z')).toEqual([]);
    const alerts = await composeStores(world.knex).alerts.list({
      scope: { kind: 'all' },
      state: 'open',
      now: world.stage.clock.now,
      limit: 10,
    });
    expect(alerts.map(({ kind }) => kind)).toContain('breached');
  });

  it('are told by stages that are set for a target, and of none that was taken away', async () => {
    const { world, agreementId, targetId, indicator } = await breached();
    await world.withdraw(indicator, '2026-11-10T08:00:00Z');
    await world.state(
      indicator,
      '2026-11-10T08:00:00Z',
      '2026-11-10T08:10:00Z',
    );
    await world.set(agreementId, {
      stages: [90],
      targets: [{ targetId, stages: [20] }],
    });
    expect(await world.titlesAt('2026-11-10T12:00:00Z')).toEqual([
      '20 % of the budget of “Target 0” of Payments for 2026-11 are used',
    ]);
    await world.set(agreementId, { stages: [90] });
    expect(await world.titlesAt('2026-11-10T12:01:00Z')).toEqual([]);
  });

  it('are told by the next turn what an instance raised that stopped', async () => {
    const { world } = await breached();
    world.onSend = async () => {
      throw new Error('Request failed with status 500');
    };
    expect(await world.titlesAt('2026-11-10T12:00:00Z')).toEqual([]);
    world.onSend = async () => {};
    expect(await world.titlesAt('2026-11-10T12:01:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T12:05:00Z')).toHaveLength(1);
    expect(await world.titlesAt('2026-11-10T12:30:00Z')).toEqual([]);
  });

  it('are told an hour later what an instance claimed that stopped', async () => {
    const { world } = await breached();
    const { knex } = world;
    world.onSend = async () => {
      throw new Error('Request failed with status 404');
    };
    await world.instance().run();
    expect(await knex('alert_notices')).toEqual([]);
    const [{ id }] = await knex('alerts').where({ is_told: true });
    await knex('alert_notices').insert({
      alert_id: id,
      what: 'raised',
      state: 'claimed',
      attempts: 1,
      claim_id: randomUUID(),
      claimed_at: world.stage.clock.now,
    });
    world.onSend = async () => {};
    expect(await world.titlesAt('2026-11-10T12:30:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T13:00:00Z')).toHaveLength(1);
    expect(await world.titlesAt('2026-11-10T15:00:00Z')).toEqual([]);
  });

  it('are not told that something recovered which nobody was told of, nor old news', async () => {
    const { world, indicator } = await breached();
    world.onSend = async () => {
      throw new Error('Request failed with status 404');
    };
    await world.instance().run();
    await world.withdraw(indicator, '2026-11-10T08:00:00Z');
    world.onSend = async () => {};
    expect(await world.titlesAt('2026-11-10T12:01:00Z')).toEqual([]);

    const other = await breached();
    other.world.onSend = async () => {
      throw new Error('Request failed with status 404');
    };
    await other.world.instance().run();
    other.world.onSend = async () => {};
    expect(await other.world.titlesAt('2026-11-11T12:00:01Z')).toEqual([]);
  });
});
