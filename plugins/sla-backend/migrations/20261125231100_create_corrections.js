// @ts-check

/**
 * Corrections of measurements, and results that the other side reports where
 * nothing is measured. Both are never deleted: who revokes one says why, and
 * it stays for everybody to see.
 *
 * Sizes to expect: made by people, so a few a month and indicator.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('corrections', table => {
    table.comment('What was put right by hand; wins over every source');
    table
      .increments('key')
      .comment('In the order in which they were made: the later one wins');
    table.uuid('id').notNullable().unique({ indexName: 'corrections_id_uq' });
    table
      .integer('indicator_id')
      .notNullable()
      .references('id')
      .inTable('indicators');
    table.text('kind').notNullable().comment('override, withdraw or replace');
    table
      .text('fact_key')
      .nullable()
      .comment('JSON list: key of the fact that is withdrawn or replaced');
    table
      .bigInteger('starts_at')
      .notNullable()
      .comment('Of what is corrected, as it was then');
    table.bigInteger('ends_at').notNullable();
    table.text('change').notNullable().comment('JSON of what it changes');
    table.text('reason').notNullable();
    table.text('evidence').nullable();
    table.text('approved_by').nullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('revoked_at').nullable();
    table.text('revoked_by').nullable();
    table.text('revoke_reason').nullable();
    table.index(['indicator_id', 'key'], 'corrections_indicator_idx');
  });

  await knex.schema.createTable('reported_results', table => {
    table.comment('Figures that the other side gave where nothing is measured');
    table.increments('key').comment('The later one wins');
    table
      .uuid('id')
      .notNullable()
      .unique({ indexName: 'reported_results_id_uq' });
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements');
    table.uuid('target_id').notNullable();
    table
      .text('period')
      .notNullable()
      .comment("Label of the target's own period, such as 2026-10");
    table
      .text('attained')
      .notNullable()
      .comment('Decimal: percent, or the value of a target that is no ratio');
    table.text('reported_by').notNullable();
    table.text('reason').nullable();
    table.text('evidence').nullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('revoked_at').nullable();
    table.text('revoked_by').nullable();
    table.text('revoke_reason').nullable();
    table.index(['target_id', 'period'], 'reported_results_target_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('reported_results');
  await knex.schema.dropTable('corrections');
};
