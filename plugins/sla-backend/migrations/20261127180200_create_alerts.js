// @ts-check

/**
 * Alerts about running periods: one row for a target, a period and what is the
 * matter, so that each is raised once, however many instances look. Whom it
 * was told is a row of its own, claimed and committed before anything is sent.
 *
 * Sizes to expect: none for most targets and periods, and a handful for one
 * with trouble. The index leads with targets, which the watch asks for; those
 * that are to be told are found by when they were raised.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('alerts', table => {
    table.comment('What was the matter with targets in their running periods');
    table.uuid('id').primary();
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.uuid('target_id').notNullable();
    table.text('entity_ref').notNullable().comment('What is measured');
    table
      .text('period')
      .notNullable()
      .comment('Such as 2026-11; of rolling days the month');
    table.bigInteger('ends_at').notNullable().comment('Of the period');
    table
      .text('kind')
      .notNullable()
      .comment('breached, budget, burn-rate or no-data');
    table
      .integer('level')
      .notNullable()
      .comment('Percent, or minutes of the long window; else 0');
    table.bigInteger('raised_at').notNullable();
    table
      .boolean('is_told')
      .notNullable()
      .comment('Not where something graver was raised with it, or it is muted');
    table.bigInteger('recovered_at').nullable();
    table.boolean('is_recovery_told').notNullable();
    table.unique(['target_id', 'period', 'kind', 'level'], {
      indexName: 'alerts_stage_uq',
    });
    table.index(['raised_at', 'id'], 'alerts_order_idx');
    table.index(['recovered_at'], 'alerts_recovered_idx');
    table.index(['agreement_id', 'raised_at'], 'alerts_agreement_idx');
    table.index(['entity_ref', 'raised_at'], 'alerts_entity_idx');
  });
  await knex.schema.createTable('alert_notices', table => {
    table.comment('Which alerts were told');
    table
      .uuid('alert_id')
      .notNullable()
      .references('id')
      .inTable('alerts')
      .onDelete('CASCADE');
    table.text('what').notNullable().comment('raised or recovered');
    table.text('state').notNullable().comment('claimed, sent or failed');
    table.integer('attempts').notNullable();
    table.uuid('claim_id').notNullable().comment('Who sends it: one turn');
    table.bigInteger('claimed_at').notNullable();
    table.primary(['alert_id', 'what'], 'alert_notices_pk');
    table.index(['claim_id'], 'alert_notices_claim_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('alert_notices');
  await knex.schema.dropTable('alerts');
};
