// @ts-check

/**
 * What will be done about a missed or threatened target, or to make a service
 * better, and what came of it: the continual improvement register.
 *
 * Sizes to expect: a handful for each customer and year.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('improvements', table => {
    table.comment('The continual improvement register');
    table.increments('key').comment('In the order in which they were written');
    table.uuid('id').notNullable().unique({ indexName: 'improvements_id_uq' });
    table
      .text('customer_ref')
      .notNullable()
      .references('ref')
      .inTable('customers');
    table.text('title').notNullable();
    table.text('text').notNullable().comment('Markdown');
    table.text('owner_ref').nullable().comment('A user or a group');
    table.text('due_on').nullable().comment('Date');
    table
      .text('state')
      .notNullable()
      .comment('proposed, agreed, in-progress, done or dropped');
    table.text('drop_reason').nullable();
    table.uuid('target_id').nullable().comment('The target that it helps');
    table.text('expected').nullable();
    table.text('expected_figure').nullable().comment('With its unit');
    table.text('result').nullable().comment('What came of it');
    table.text('origin_kind').nullable().comment('review, report, opportunity');
    table.uuid('origin_id').nullable();
    table.text('visibility').notNullable().comment('internal or shared');
    table.bigInteger('ended_at').nullable().comment('Done or dropped');
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every change; the etag');
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('changed_at').nullable();
    table.text('changed_by').nullable();
    table.index(['customer_ref', 'key'], 'improvements_customer_idx');
    table.index(['target_id'], 'improvements_target_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('improvements');
};
