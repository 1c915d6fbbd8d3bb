// @ts-check

/**
 * What somebody of the provider spotted as a possible new need of a customer;
 * never shown to the customer's side.
 *
 * Sizes to expect: a handful for each customer.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('opportunities', table => {
    table.comment('A possible new need of a customer; internal');
    table.increments('key').comment('In the order in which they were spotted');
    table.uuid('id').notNullable().unique({ indexName: 'opportunities_id_uq' });
    table
      .text('customer_ref')
      .notNullable()
      .references('ref')
      .inTable('customers');
    table.text('title').notNullable();
    table.text('text').notNullable();
    table
      .text('stage')
      .notNullable()
      .comment('spotted, qualified, proposed, won or lost');
    table
      .bigInteger('amount')
      .nullable()
      .comment('In the smallest unit of the currency');
    table.text('currency').nullable().comment('ISO 4217');
    table.text('services').notNullable().comment('JSON list of catalog refs');
    table.text('next_step').nullable();
    table.text('next_step_due').nullable().comment('Date');
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every change; the etag');
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('changed_at').nullable();
    table.text('changed_by').nullable();
    table.index(['customer_ref', 'key'], 'opportunities_customer_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('opportunities');
};
