// @ts-check

/** Seven days, as in the statements that read states. */
const IS_LONG = 'ends_at is null or ends_at - starts_at > 604800';

const TABLES = [
  { name: 'state_facts', owner: 'indicator_id' },
  { name: 'staged_states', owner: 'import_key' },
];

/**
 * States of a month are found where it lies in history, however long that is:
 * by their start those that last up to seven days, and the few longer ones by
 * an index of their own. An index of ends led to all states of later months.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const { name, owner } of TABLES) {
    await knex.raw(
      `create index ${name}_long_idx on ${name} (${owner}, starts_at) where ${IS_LONG}`,
    );
    await knex.schema.alterTable(name, table => {
      table.dropIndex([owner, 'ends_at'], `${name}_end_idx`);
    });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const { name, owner } of TABLES) {
    await knex.schema.alterTable(name, table => {
      table.index([owner, 'ends_at'], `${name}_end_idx`);
    });
    await knex.raw(`drop index ${name}_long_idx`);
  }
};
