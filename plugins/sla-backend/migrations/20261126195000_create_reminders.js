// @ts-check

/**
 * Which reminders of actions and complaints were sent, so that two instances,
 * or one that starts again, send each of them once. A row is claimed and
 * committed before anything is sent.
 *
 * Sizes to expect: at most three for each action and two for each complaint,
 * so 60,000 within a few years. Who changes a due date is reminded anew, which
 * is why the date is part of the key.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reminders', table => {
    table.comment('What people were reminded of, once for each stage');
    table.uuid('subject_id').notNullable().comment('An action or a complaint');
    table.text('stage').notNullable().comment('due-soon, due or overdue');
    table.text('due_on').notNullable().comment('The date that it was about');
    table.text('state').notNullable().comment('claimed, sent or failed');
    table.integer('attempts').notNullable();
    table.uuid('claim_id').notNullable().comment('Who sends it: one turn');
    table.bigInteger('claimed_at').notNullable();
    table.primary(['subject_id', 'stage', 'due_on'], 'reminders_pk');
    table.index(['claim_id'], 'reminders_claim_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('reminders');
};
