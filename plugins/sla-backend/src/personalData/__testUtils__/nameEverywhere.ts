import type { Knex } from 'knex';
import { setTheRoutesStage } from '../../__testUtils__/routesStage';
import type { Portal } from '../../__testUtils__/startPortal';
import { PERSONAL_TABLES, type PersonalTable } from '../registry';
import { nameInAnAgreement } from './nameInAnAgreement';
import { nameInReports } from './nameInReports';

/** Somebody who manages service levels, says a lot and is talked about. */
export const PERSON = 'user:default/markus';
export const NAME = 'Märta Zink-Öz';

/** What a manager may do only as a member of the provider. */
const OF_MEMBERS = /\/(sign|offer|exclusions|maintenance-windows)$/;

/** Who does all that services do on the stage of routes, and whose name stands wherever a word of it does. */
function asPerson(portal: Portal): Portal {
  return {
    ...portal,
    send: async (who, method, path, sending = {}) =>
      await portal.send(
        who === 'pipeline' && !OF_MEMBERS.test(path) ? PERSON : who,
        method,
        path,
        sending.body === undefined
          ? sending
          : { ...sending, body: withName(sending.body) },
      ),
  };
}

function withName(body: object | string): object {
  const text = JSON.stringify(body).replace(
    /(?<![-\w])(Zinnober|Internum|Ultramarin)(?![-\w])/g,
    NAME,
  );
  return JSON.parse(text);
}

const CUSTOMER = '/customers/default/retail-banking';

/**
 * Has a person write and be named wherever the API allows it, and where it
 * takes more than a stage (an import that broke off) puts them there by hand.
 */
export async function nameEverywhere(portal: Portal): Promise<void> {
  await setTheRoutesStage(asPerson(portal));
  const post = async (path: string, body: object) => {
    const answer = await portal.send(PERSON, 'post', path, { body });
    expect({ path, body: answer.body, status: answer.status }).toEqual({
      path,
      body: expect.anything(),
      status: 201,
    });
  };
  await post('/customers', {
    name: 'branch',
    title: 'Branch',
    description: `Ask ${NAME}`,
    type: 'internal',
    relationshipManager: PERSON,
    relationshipManagerDeputy: { ref: PERSON },
    serviceLevelManager: PERSON,
    serviceLevelManagerDeputy: { ref: PERSON, from: '2026-01-01' },
    representatives: [PERSON, 'user:default/tom'],
  });
  await post('/services', {
    name: 'desk',
    title: `Desk of ${NAME}`,
    description: `Ask ${PERSON}`,
    owner: PERSON,
  });
  await beginFromOffering(portal);
  await post(`${CUSTOMER}/interactions`, {
    kind: 'meeting',
    title: `Meeting with ${NAME}`,
    text: `**${NAME.toLocaleUpperCase('de')}** said so, and ${PERSON}.`,
    place: `Room of ${NAME}`,
    participants: [PERSON, NAME, 'Somebody Else'],
    links: [{ title: `Of ${NAME}`, url: 'https://example.org/minutes' }],
  });
  await post(`${CUSTOMER}/actions`, {
    title: `Ask ${NAME}`,
    owner: PERSON,
    due: '2099-12-31',
  });
  await portal.send(PERSON, 'post', `${CUSTOMER}/opportunities`, {
    headers: { 'Idempotency-Key': 'spotted' },
    body: { title: 'More', services: ['system:default/payments'] },
  });
  await insertWhatTakesMore(portal.knex);
  await nameInAnAgreement(portal.knex, { ref: PERSON, name: NAME });
  await nameInReports(portal.knex, { ref: PERSON, name: NAME });
  for (const table of PERSONAL_TABLES) {
    await putInEveryColumn(portal.knex, table);
  }
}

async function beginFromOffering(portal: Portal): Promise<void> {
  const { body } = await portal.send(PERSON, 'get', '/offerings');
  const [agreement] = await portal.knex('agreements').select('id').limit(1);
  await portal.send(PERSON, 'put', `/agreements/${agreement.id}/offering`, {
    body: { name: body.items[0].name },
  });
}

const STATES = {
  indicator_id: 1,
  fact_key: 'id:1',
  state: 'down',
  starts_at: 1,
  note: NAME,
};
const CASES = { indicator_id: 1, case_id: '1', opened_at: 1, category: NAME };

async function insertWhatTakesMore(knex: Knex): Promise<void> {
  await knex('imports').insert({
    id: '00000000-0000-4000-8000-000000000001',
    indicator_id: 1,
    stream: 'states',
    state: 'failed',
    dry_run: false,
    has_rows: true,
    problems: JSON.stringify([{ field: 'note', reason: `not ${NAME}` }]),
    started_at: 1,
    started_by: PERSON,
  });
  await knex('staged_states').insert({ import_key: 1, ...STATES });
  await knex('staged_cases').insert({ import_key: 1, ...CASES });
  await knex('case_facts').insert({
    ...CASES,
    recorded_at: 1,
    recorded_by: PERSON,
  });
  await knex('personal_data_changes').insert({
    id: '00000000-0000-4000-8000-000000000002',
    kind: 'erased',
    done_at: 1,
    done_by: PERSON,
    outcomes: '[]',
  });
  const [interaction] = await knex('interactions').select('id').limit(1);
  await knex('interaction_steps').insert({
    interaction_id: interaction.id,
    position: 90,
    kind: 'answered',
    text: NAME,
    done_at: 1,
    done_by: PERSON,
  });
  const [requirement] = await knex('requirements').select('id').limit(1);
  await knex('requirement_transitions').insert({
    requirement_id: requirement.id,
    from_state: 'captured',
    to_state: 'declined',
    reason: NAME,
    at: 1,
    by: PERSON,
  });
  await knex('requirement_changes').insert({
    requirement_id: requirement.id,
    before: JSON.stringify({ title: `What ${NAME} needs` }),
    reason: NAME,
    at: 1,
    by: PERSON,
  });
  const [exclusion] = await knex('exclusions').select('id').limit(1);
  const words = { exclusion_id: exclusion.id, reason: NAME, said_at: 1 };
  await knex('exclusion_words').insert([
    { ...words, position: 90, kind: 'approved', said_by: PERSON },
    { ...words, position: 91, kind: 'revoked', said_by: PERSON },
  ]);
  const [version] = await knex('agreement_versions')
    .whereNot({ stage: 'draft' })
    .limit(1);
  await knex('agreement_records').insert({
    agreement_id: version.agreement_id,
    version: version.version,
    recorded_at: 1,
    recorded_by: PERSON,
    note: NAME,
    signatures: '[]',
  });
  const [told] = await knex('announcement_customers').select('*').limit(1);
  await knex('announcement_objections').insert({
    id: '00000000-0000-4000-8000-000000000003',
    announcement_id: told.announcement_id,
    customer_ref: told.customer_ref,
    reason: NAME,
    at: 1,
    by: PERSON,
  });
  await knex('announcement_withdrawals').insert({
    announcement_id: told.announcement_id,
    reason: NAME,
    withdrawn_at: 1,
    withdrawn_by: PERSON,
  });
  await knex('announcement_withdrawal_proofs').insert({
    announcement_id: told.announcement_id,
    customer_ref: told.customer_ref,
    how: 'mail',
    sent_at: 1,
    sent_by: PERSON,
    sent_to: JSON.stringify([NAME, 'Somebody Else']),
    recorded_at: 1,
  });
}

/** So that a column that no request filled is not forgotten. */
async function putInEveryColumn(
  knex: Knex,
  { table, key, columns }: PersonalTable,
): Promise<void> {
  const rows: Record<string, unknown>[] = await knex(table).select('*');
  expect({ table, rows: rows.length > 0 }).toEqual({ table, rows: true });
  for (const [column, { holds }] of Object.entries(columns)) {
    const isNamed = rows.some(row => isIn(row[column]));
    if (!isNamed) {
      const [row] = rows;
      const where = Object.fromEntries(key.map(name => [name, row[name]]));
      const value = filled(row[column], holds);
      await knex(table)
        .where(where)
        .update({ [column]: value });
      row[column] = value;
    }
  }
}

function filled(value: unknown, holds: string): string {
  if (holds === 'ref') {
    return PERSON;
  }
  if (holds !== 'json') {
    return `${NAME}, ${PERSON}`;
  }
  const before = JSON.parse(typeof value === 'string' ? value : '{}');
  return JSON.stringify(
    Array.isArray(before) ? [...before, NAME] : { ...before, said: NAME },
  );
}

const WRITTEN = [PERSON, NAME].map(name => name.toLocaleLowerCase('de'));

/** Whether the person stands in a text, whatever its case. */
export function isIn(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    WRITTEN.some(name => value.toLocaleLowerCase('de').includes(name))
  );
}

/** `table.column` of all columns in which the person stands, whatever they are. */
export async function columnsNaming(
  knex: Knex,
  columns: readonly string[],
): Promise<string[]> {
  const tables = [...new Set(columns.map(name => name.split('.')[0]))];
  const found = await Promise.all(
    tables.map(async table => {
      const rows: Record<string, unknown>[] = await knex(table).select('*');
      return rows.flatMap(row =>
        Object.keys(row)
          .filter(column => isIn(row[column]))
          .map(column => `${table}.${column}`),
      );
    }),
  );
  return [...new Set(found.flat())].sort();
}
