// @ts-check

/**
 * What customers need of services, how it was decided on, and what was said
 * about it. Nothing of it is deleted: a requirement that was declined stays.
 *
 * Sizes to expect: tens for a customer, each with a handful of steps and
 * comments; made by people.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('requirements', table => {
    table.comment('What a customer needs of a service');
    table.increments('key').comment('In the order in which they were recorded');
    table.uuid('id').notNullable().unique({ indexName: 'requirements_id_uq' });
    table
      .text('customer_ref')
      .notNullable()
      .references('ref')
      .inTable('customers');
    table.text('title').notNullable();
    table.text('service_ref').notNullable().comment('Catalog entity');
    table
      .integer('indicator_id')
      .nullable()
      .references('id')
      .inTable('indicators')
      .comment('What would measure it');
    table.text('wanted').notNullable().comment('JSON: an objective, or words');
    table
      .text('least_acceptable')
      .nullable()
      .comment('JSON of the same kind as what is wanted');
    table.text('reason').nullable();
    table.text('cost_of_failing').nullable();
    table.text('priority').notNullable().comment('must, should or could');
    table
      .text('state')
      .notNullable()
      .comment('captured, under-review, offered, agreed or declined');
    table
      .uuid('target_id')
      .nullable()
      .comment('The target that answers it, over all versions');
    table
      .text('recorded_on')
      .notNullable()
      .comment('Whose side recorded it: provider or customer');
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every change; the etag');
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.index(['customer_ref', 'key'], 'requirements_customer_idx');
    table.index(['service_ref', 'key'], 'requirements_service_idx');
  });

  await knex.schema.createTable('requirement_transitions', table => {
    table.comment('How a requirement was decided on; never changed');
    table.increments('key').comment('In the order in which they happened');
    table
      .uuid('requirement_id')
      .notNullable()
      .references('id')
      .inTable('requirements');
    table.text('from_state').notNullable();
    table.text('to_state').notNullable();
    table.text('reason').nullable();
    table.bigInteger('at').notNullable();
    table.text('by').notNullable();
    table.index(
      ['requirement_id', 'key'],
      'requirement_transitions_requirement_idx',
    );
  });

  await knex.schema.createTable('requirement_comments', table => {
    table.comment('What was said about a requirement; never changed');
    table.increments('key').comment('In the order in which they were said');
    table
      .uuid('id')
      .notNullable()
      .unique({ indexName: 'requirement_comments_id_uq' });
    table
      .uuid('requirement_id')
      .notNullable()
      .references('id')
      .inTable('requirements');
    table.text('text').notNullable();
    table.text('visibility').notNullable().comment('internal or shared');
    table.bigInteger('at').notNullable();
    table.text('by').notNullable();
    table.index(
      ['requirement_id', 'key'],
      'requirement_comments_requirement_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('requirement_comments');
  await knex.schema.dropTable('requirement_transitions');
  await knex.schema.dropTable('requirements');
};
