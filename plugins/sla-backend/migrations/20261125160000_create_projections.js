// @ts-check

/**
 * How the refreshing of our projections of the catalog goes: one row for each
 * projection, so two or three rows.
 *
 * It is kept in the database and not in an instance's memory, because another
 * instance may refresh each time: whoever asks for the age, and whoever says
 * that refreshing fails or works again, must know what the others did.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('projections', table => {
    table.comment('How the refreshing of each projection of the catalog goes');
    table.text('name').primary().comment('customers or entities');
    table
      .bigInteger('refreshed_at')
      .nullable()
      .comment('Last success; null before the first');
    table
      .bigInteger('failing_since')
      .nullable()
      .comment('First failure since the last success');
    table.text('failure').nullable().comment('Why the last attempt failed');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('projections');
};
