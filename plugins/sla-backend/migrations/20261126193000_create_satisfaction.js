// @ts-check

/**
 * How satisfied customers say they are with services. Answers are corrected by
 * who entered them and never deleted, but with the person who gave them.
 *
 * Sizes to expect: a handful a quarter for each customer and service.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('satisfaction_answers', table => {
    table.comment('One answer of one person about one service');
    table.uuid('id').primary();
    table
      .text('customer_ref')
      .notNullable()
      .references('ref')
      .inTable('customers');
    table.text('service_ref').notNullable().comment('Catalog entity');
    table.integer('score').notNullable().comment('1 (bad) to 5 (good)');
    table.text('comment').nullable();
    table.text('date').notNullable().comment('When it was given');
    table
      .text('answered_by')
      .nullable()
      .comment('Entity ref, or the name of somebody outside');
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every change; the etag');
    table.bigInteger('entered_at').notNullable();
    table.text('entered_by').notNullable();
    table.index(
      ['customer_ref', 'date', 'id'],
      'satisfaction_answers_customer_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('satisfaction_answers');
};
