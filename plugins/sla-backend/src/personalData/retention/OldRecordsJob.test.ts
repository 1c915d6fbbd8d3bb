import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { DatabaseOldRecordsStore } from './DatabaseOldRecordsStore';
import { OldRecordsJob } from './OldRecordsJob';

jest.setTimeout(60_000);

const CUSTOMER = 'customer:default/retail-banking';
const NOW = Date.parse('2026-06-30T12:00:00Z') / 1000;
const DAY = 86_400;
const OLD = NOW - 100 * DAY;
const YOUNG = NOW - 2 * DAY;

const uuid = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

let made = 0;
function next(): string {
  made += 1;
  return uuid(made);
}

async function interaction(knex: Knex, changes: object): Promise<string> {
  const id = next();
  await knex('interactions').insert({
    id,
    revision: 1,
    customer_ref: CUSTOMER,
    kind: 'note',
    starts_at: OLD,
    title: 'Said',
    text: '',
    participants: '[]',
    links: '[]',
    visibility: 'internal',
    written_by: 'provider',
    created_at: OLD,
    created_by: 'user:default/markus',
    ...changes,
  });
  return id;
}

async function action(knex: Knex, changes: object): Promise<string> {
  const id = next();
  await knex('customer_actions').insert({
    id,
    revision: 1,
    customer_ref: CUSTOMER,
    title: 'Promised',
    text: '',
    owner_ref: 'user:default/markus',
    due_on: '2026-01-01',
    state: 'done',
    ended_at: OLD,
    visibility: 'internal',
    created_at: OLD,
    created_by: 'user:default/markus',
    ...changes,
  });
  return id;
}

async function requirement(knex: Knex, changes: object): Promise<string> {
  const id = next();
  await knex('requirements').insert({
    id,
    customer_ref: CUSTOMER,
    title: 'Wanted',
    service_ref: 'system:default/payments',
    wanted: '{}',
    priority: 'must',
    state: 'declined',
    recorded_on: 'provider',
    revision: 1,
    created_at: OLD,
    created_by: 'user:default/markus',
    ...changes,
  });
  return id;
}

async function answer(knex: Knex, date: string): Promise<string> {
  const id = next();
  await knex('satisfaction_answers').insert({
    id,
    customer_ref: CUSTOMER,
    service_ref: 'system:default/payments',
    score: 3,
    date,
    revision: 1,
    entered_at: OLD,
    entered_by: 'user:default/markus',
  });
  return id;
}

async function opportunity(knex: Knex, changes: object): Promise<string> {
  const id = next();
  await knex('opportunities').insert({
    id,
    customer_ref: CUSTOMER,
    title: 'Spotted',
    text: '',
    stage: 'lost',
    services: '[]',
    revision: 1,
    created_at: OLD,
    created_by: 'user:default/markus',
    ...changes,
  });
  return id;
}

describe.each(ENGINES)('removing what is old, %s', engine => {
  const databases = createDatabases();
  let knex: Knex;
  let store: DatabaseOldRecordsStore;

  beforeEach(async () => {
    knex = await databases.migrated(engine);
    store = DatabaseOldRecordsStore.create({ knex });
    await knex('customers').insert({
      ref: CUSTOMER,
      title: 'Retail Banking',
      type: 'internal',
      state: 'declared',
      updated_at: 1,
    });
  });

  const idsIn = async (table: string) =>
    (await knex(table).select('id')).map(({ id }) => id).sort();

  const run = async (retention: object) =>
    await OldRecordsJob.create({
      store,
      retention,
      logger: mockServices.logger.mock(),
      now: () => NOW,
    }).run();

  it('removes nothing that the operator did not name', async () => {
    const id = await interaction(knex, {});
    await run({});
    await run({ actions: 30 });
    expect(await idsIn('interactions')).toEqual([id]);
  });

  it('removes the dialogue, but for open complaints, open actions and what was said lately', async () => {
    const gone = await interaction(knex, {});
    const closed = await interaction(knex, { complaint_state: 'closed' });
    const stays = [
      await interaction(knex, { starts_at: YOUNG }),
      await interaction(knex, { complaint_state: 'open' }),
      await interaction(knex, { complaint_state: 'answered' }),
      await interaction(knex, {}),
      await interaction(knex, { complaint_state: 'closed' }),
    ];
    await action(knex, {
      interaction_id: stays[3],
      state: 'open',
      ended_at: null,
    });
    const step = { position: 1, kind: 'closed', done_by: 'user:default/tom' };
    await knex('interaction_steps').insert([
      { ...step, interaction_id: stays[4], done_at: YOUNG },
      { ...step, interaction_id: closed, done_at: OLD },
    ]);
    await knex('interaction_entities').insert({
      interaction_id: gone,
      entity_ref: 'system:default/payments',
      position: 0,
    });
    const ended = await action(knex, { interaction_id: gone });

    expect(await store.count('interactions', '2026-05-31')).toBe(2);
    await run({ interactions: 30 });
    expect(await idsIn('interactions')).toEqual(stays.sort());
    const rows = await knex('customer_actions').where({ id: ended });
    expect(rows).toMatchObject([{ interaction_id: null }]);
    expect(await knex('interaction_entities')).toEqual([]);
  });

  it('removes actions that ended, with what was reminded of', async () => {
    const gone = await action(knex, {});
    const stays = [
      await action(knex, { ended_at: YOUNG }),
      await action(knex, { state: 'open', ended_at: null }),
    ];
    await knex('reminders').insert({
      subject_id: gone,
      stage: 'due',
      due_on: '2026-01-01',
      state: 'sent',
      attempts: 1,
      claim_id: next(),
      claimed_at: OLD,
    });
    await run({ actions: 30 });
    expect(await idsIn('customer_actions')).toEqual(stays);
    expect(await knex('reminders')).toEqual([]);
  });

  it('removes requirements that were declined and that no target answers', async () => {
    const gone = await requirement(knex, {});
    const words = {
      text: 'No',
      visibility: 'internal',
      by: 'user:default/markus',
    };
    const stays = [
      await requirement(knex, { state: 'agreed', target_id: next() }),
      await requirement(knex, { target_id: next() }),
      await requirement(knex, { state: 'captured' }),
      await requirement(knex, {}),
      await requirement(knex, {}),
    ];
    const change = { before: '{}', by: words.by };
    await knex('requirement_changes').insert([
      { ...change, requirement_id: gone, at: OLD },
      { ...change, requirement_id: stays[4], at: YOUNG },
    ]);
    await knex('requirement_comments').insert([
      { ...words, id: next(), requirement_id: gone, at: OLD },
      { ...words, id: next(), requirement_id: stays[3], at: YOUNG },
    ]);
    await run({ requirements: 30 });
    expect(await idsIn('requirements')).toEqual(stays.sort());
    expect(await knex('requirement_comments')).toHaveLength(1);
    expect(await knex('requirement_changes')).toHaveLength(1);
  });

  it('removes answers and opportunities', async () => {
    await answer(knex, '2026-05-30');
    const answered = await answer(knex, '2026-05-31');
    await opportunity(knex, {});
    const spotted = [
      await opportunity(knex, { stage: 'spotted' }),
      await opportunity(knex, { changed_at: YOUNG }),
    ];
    await run({ satisfaction: 30, opportunities: 30 });
    expect(await idsIn('satisfaction_answers')).toEqual([answered]);
    expect(await idsIn('opportunities')).toEqual(spotted);
  });

  it('goes on until all are gone, a few at a time, also on two instances', async () => {
    for (let i = 0; i < 250; i += 1) {
      await answer(knex, '2026-01-01');
    }
    expect(await store.remove('satisfaction', '2026-06-01', 100)).toBe(100);
    await Promise.all([run({ satisfaction: 1 }), run({ satisfaction: 1 })]);
    expect(await idsIn('satisfaction_answers')).toEqual([]);
  });
});
