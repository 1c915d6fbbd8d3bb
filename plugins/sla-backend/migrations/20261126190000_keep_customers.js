// @ts-check

/**
 * Customers that the portal keeps, beside those in YAML.
 *
 * `kept_customers` holds what managers wrote; `customers` stays the projection
 * that filters and lists read. A customer that YAML declares besides is kept
 * all the same, and comes back once the YAML is gone.
 *
 * Sizes to expect: thousands of rows. The declaration is one text, since it is
 * only read and written whole; whoever searches reads the projection.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('kept_customers', table => {
    table.comment('Customers that have their home in the portal');
    table.text('ref').primary().comment('Full entity ref in lower case');
    table.text('declaration').notNullable().comment('JSON, see KeptCustomer');
    table.integer('revision').notNullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('changed_at').notNullable();
    table.text('changed_by').notNullable();
    table.bigInteger('archived_at').nullable();
    table.text('archived_by').nullable();
  });
  await knex.schema.alterTable('customers', table => {
    table
      .text('home')
      .notNullable()
      .defaultTo('catalog')
      .comment('catalog or portal: where it is declared');
    table
      .text('search_text')
      .notNullable()
      .defaultTo('')
      .comment('Title and name in lower case, as JavaScript lowers them');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  // Not by knex, which would make the table anew and cascade to what hangs on it.
  await knex.raw('alter table customers drop column search_text');
  await knex.raw('alter table customers drop column home');
  await knex.schema.dropTable('kept_customers');
};
