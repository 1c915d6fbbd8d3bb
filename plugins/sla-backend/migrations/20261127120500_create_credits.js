// @ts-check

/**
 * Credits for missed targets: one row for a target, a closed period and the
 * version of the agreement that was in force, so that two instances that
 * propose the same one make one.
 *
 * Sizes to expect: tens of rows for an agreement and year. The figure that
 * triggered it and its band are kept as they were, since facts change and what
 * was confirmed does not.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('credits', table => {
    table.comment('Credits for missed targets');
    table.uuid('id').primary();
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements');
    table.uuid('target_id').notNullable();
    table.integer('version').notNullable().comment('Of the agreement');
    table.text('period').notNullable().comment('Such as 2026-10');
    table.bigInteger('starts_at').notNullable();
    table.bigInteger('ends_at').notNullable();
    table.integer('days').notNullable();
    table.integer('days_of_period').notNullable();
    table.text('attained').notNullable().comment('JSON of good and total');
    table.text('band').notNullable().comment('JSON of from, below and percent');
    table.text('currency').notNullable();
    table.bigInteger('fee').notNullable().comment('Of the whole period');
    table.bigInteger('uncapped').notNullable();
    table.bigInteger('amount').notNullable();
    table.text('state').notNullable();
    table.integer('revision').notNullable();
    table.bigInteger('proposed_at').notNullable();
    table
      .text('now')
      .nullable()
      .comment('JSON of what facts say since it was decided on');
    table.bigInteger('decided_at').nullable();
    table.text('decided_by').nullable();
    table.text('reason').nullable();
    table.bigInteger('settled_at').nullable();
    table.text('settled_by').nullable();
    table.text('reference').nullable();
    table.unique(['agreement_id', 'target_id', 'period', 'version'], {
      indexName: 'credits_target_period_uq',
    });
    table.index(['starts_at', 'id'], 'credits_order_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('credits');
};
