// @ts-check

/**
 * Reports that are published in the background, several at once: a row for
 * each, so that who goes on after a kill knows what is left.
 *
 * Sizes to expect: a row for a report and month.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('report_publications', table => {
    table.comment('Several reports that somebody publishes at once');
    table.uuid('id').primary();
    table.bigInteger('started_at').notNullable();
    table.text('started_by').notNullable();
  });
  await knex.schema.createTable('report_publication_items', table => {
    table.comment('Each report of them, in order');
    table
      .uuid('publication_id')
      .notNullable()
      .references('id')
      .inTable('report_publications');
    table.integer('position').notNullable();
    table.uuid('report_id').notNullable().references('id').inTable('reports');
    table.integer('revision').notNullable();
    table.text('state').notNullable().comment('waiting, published or failed');
    table.text('reason').nullable().comment('Why it failed');
    table.primary(['publication_id', 'position']);
    table.index(
      ['state', 'publication_id', 'position'],
      'report_publication_items_state_idx',
    );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('report_publication_items');
  await knex.schema.dropTable('report_publications');
};
