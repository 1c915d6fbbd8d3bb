// @ts-check

/**
 * People of a customer who have no account in the portal, with how to reach
 * them. They stand here alone: not in the catalog, the search index, an event
 * or a log.
 *
 * Sizes to expect: a handful for each customer.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('contacts', table => {
    table.comment('People of a customer who have no account; internal');
    table.increments('key').comment('In the order in which they were added');
    table.uuid('id').notNullable().unique({ indexName: 'contacts_id_uq' });
    table
      .text('customer_ref')
      .notNullable()
      .references('ref')
      .inTable('customers');
    table.text('name').notNullable();
    table.text('function').nullable().comment('What they do at the customer');
    table.text('email').nullable();
    table.text('phone').nullable();
    table.text('language').nullable().comment('Such as de or en-GB');
    table.boolean('receives_announcements').notNullable();
    table.boolean('receives_reports').notNullable();
    table.text('state').notNullable().comment('active or left');
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every change; the etag');
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('changed_at').nullable();
    table.text('changed_by').nullable();
    table.index(['customer_ref', 'key'], 'contacts_customer_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('contacts');
};
