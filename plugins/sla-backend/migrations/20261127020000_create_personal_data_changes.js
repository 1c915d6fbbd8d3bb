// @ts-check

/**
 * That somebody was erased or renamed: proof that it was done, and what a
 * request sent again is answered with. It does not say whose data it was.
 *
 * Sizes to expect: a handful a year.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('personal_data_changes', table => {
    table.comment('What was done with the data of one person; not of whom');
    table.uuid('id').primary();
    table.text('kind').notNullable().comment('erased or replaced');
    table.bigInteger('done_at').notNullable();
    table.text('done_by').notNullable();
    table.text('outcomes').notNullable().comment('JSON of counts by kind');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('personal_data_changes');
};
