// @ts-check

/**
 * What is promised in the dialogue with customers: by whom, and until when.
 *
 * Sizes to expect: one or two for each meeting, so 20,000 within a few years,
 * most of them done. Read are the open ones: of a customer, of somebody, and,
 * for reminders, those that are due.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('customer_actions', table => {
    table.comment('Things promised to a customer, or by it');
    table.uuid('id').primary();
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every change; the etag');
    table
      .text('customer_ref')
      .notNullable()
      .references('ref')
      .inTable('customers');
    table
      .uuid('interaction_id')
      .nullable()
      .references('id')
      .inTable('interactions')
      .comment('Where it was promised');
    table.text('title').notNullable();
    table.text('text').notNullable().comment('Markdown, as it was written');
    table.text('owner_ref').notNullable().comment('Ref of a user or group');
    table.text('due_on').notNullable().comment('Date');
    table.text('state').notNullable().comment('open, done or dropped');
    table.text('visibility').notNullable().comment('internal or shared');
    table.bigInteger('ended_at').nullable();
    table.text('ended_by').nullable();
    table.text('drop_reason').nullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('changed_at').nullable();
    table.text('changed_by').nullable();
    table.index(
      ['customer_ref', 'due_on', 'id'],
      'customer_actions_customer_idx',
    );
    table.index(
      ['owner_ref', 'state', 'due_on', 'id'],
      'customer_actions_owner_idx',
    );
    table.index(['state', 'due_on'], 'customer_actions_due_idx');
    table.index(['interaction_id'], 'customer_actions_interaction_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('customer_actions');
};
