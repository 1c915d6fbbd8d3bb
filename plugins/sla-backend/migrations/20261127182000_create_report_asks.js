// @ts-check

/**
 * Whom one asked for cause and measure of a missed target in a month: one row
 * for an agreement, a target and a month, so that two who ask at once ask once.
 * The answer is the comment in the report; here stands that it was given. What
 * was told of it is claimed and committed before it is sent (ADR 20).
 *
 * Sizes to expect: a few for each month and ten agreements.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('report_asks', table => {
    table.comment('Who was asked for cause and measure of a miss');
    table.uuid('id').primary();
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements');
    table.uuid('target_id').notNullable();
    table.text('month').notNullable().comment('Such as 2026-10');
    table.text('customer_ref').notNullable();
    table.text('title').notNullable().comment('What was missed');
    table.text('owner_ref').notNullable();
    table.text('due_on').notNullable();
    table.text('note').nullable();
    table.uuid('action_id').notNullable();
    table.bigInteger('asked_at').notNullable();
    table.text('asked_by').notNullable();
    table.bigInteger('reminded_at').notNullable().comment('Or asked');
    table.integer('reminders').notNullable();
    table.bigInteger('answered_at').nullable();
    table.text('answered_by').nullable();
    table.unique(['agreement_id', 'target_id', 'month'], {
      indexName: 'report_asks_target_month_uq',
    });
    table.index(['month'], 'report_asks_month_idx');
  });
  await knex.schema.createTable('report_ask_notices', table => {
    table.comment('What was told of asks');
    table
      .uuid('ask_id')
      .notNullable()
      .references('id')
      .inTable('report_asks')
      .onDelete('CASCADE');
    table.text('kind').notNullable().comment('asked or answered');
    table
      .text('occasion')
      .notNullable()
      .comment('The reminder, or the instant of the answer');
    table.text('state').notNullable().comment('claimed, sent or failed');
    table.integer('attempts').notNullable();
    table.uuid('claim_id').notNullable().comment('Who sends it: one turn');
    table.bigInteger('claimed_at').notNullable();
    table.primary(['ask_id', 'kind', 'occasion'], 'report_ask_notices_pk');
    table.index(['claim_id'], 'report_ask_notices_claim_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('report_ask_notices');
  await knex.schema.dropTable('report_asks');
};
