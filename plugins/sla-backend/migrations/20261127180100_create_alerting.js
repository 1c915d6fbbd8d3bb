// @ts-check

/**
 * How the provider is alerted about an agreement: operational, changed at any
 * time, and no part of the terms, which are hashed and never change.
 *
 * Sizes to expect: at most one row for each agreement; none where nobody has
 * set anything, and the defaults hold.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('agreement_alerting', table => {
    table.comment('How the provider is alerted about agreements');
    table
      .uuid('agreement_id')
      .primary()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.text('settings').notNullable().comment('JSON');
    table.integer('revision').notNullable();
    table.bigInteger('changed_at').notNullable();
    table.text('changed_by').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('agreement_alerting');
};
