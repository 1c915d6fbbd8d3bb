// @ts-check

/**
 * Whom the portal asked how satisfied they are, once for each customer and
 * quarter. A row is claimed and committed before anything is sent (ADR 20).
 *
 * Sizes to expect: four rows a customer and year.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('satisfaction_requests', table => {
    table.comment('Who was asked how satisfied they are');
    table.text('customer_ref').notNullable();
    table
      .text('quarter')
      .notNullable()
      .comment('The one that is asked about, such as 2026-Q3');
    table.text('state').notNullable().comment('claimed, sent or failed');
    table.integer('attempts').notNullable();
    table.uuid('claim_id').notNullable().comment('Who sends it: one turn');
    table.bigInteger('claimed_at').notNullable();
    table.primary(['customer_ref', 'quarter'], 'satisfaction_requests_pk');
    table.index(['claim_id'], 'satisfaction_requests_claim_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('satisfaction_requests');
};
