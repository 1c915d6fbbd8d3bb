// @ts-check

/**
 * What the provider intends, told in advance: to whom, with proof for each
 * customer. What was told is never changed, since the notice of maintenance
 * counts from it.
 *
 * Sizes to expect: a handful of announcements a week, each with up to some
 * hundred customers, and one or two proofs for each of these: 100,000 rows
 * within a few years.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('announcements', table => {
    table.comment('What the provider intends');
    table.increments('key').comment('In the order in which they were drafted');
    table.uuid('id').notNullable().unique({ indexName: 'announcements_id_uq' });
    table.text('kind').notNullable();
    table.text('title').notNullable();
    table.text('text').notNullable().comment('Markdown, for customers');
    table.bigInteger('starts_at').nullable().comment('Epoch seconds');
    table.bigInteger('ends_at').nullable().comment('Epoch seconds');
    table
      .uuid('maintenance_window_id')
      .nullable()
      .comment('The window that it announces');
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every change; the etag');
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('changed_at').nullable();
    table.text('changed_by').nullable();
    table.bigInteger('sent_at').nullable().comment('Of the first proof');
    table.index(['maintenance_window_id'], 'announcements_window_idx');
    table.index(['created_by'], 'announcements_created_by_idx');
  });

  await knex.schema.createTable('announcement_entities', table => {
    table.comment('Catalog entities that an announcement is about');
    table
      .uuid('announcement_id')
      .notNullable()
      .references('id')
      .inTable('announcements')
      .onDelete('CASCADE');
    table.text('entity_ref').notNullable();
    table.integer('position').notNullable();
    table.primary(
      ['announcement_id', 'entity_ref'],
      'announcement_entities_pk',
    );
    table.index(['entity_ref'], 'announcement_entities_entity_idx');
  });

  await knex.schema.createTable('announcement_customers', table => {
    table.comment('Whom an announcement concerns, and how far telling them is');
    table
      .uuid('announcement_id')
      .notNullable()
      .references('id')
      .inTable('announcements')
      .onDelete('CASCADE');
    table
      .text('customer_ref')
      .notNullable()
      .references('ref')
      .inTable('customers');
    table
      .text('state')
      .notNullable()
      .comment('planned, left-out, sending, failed or told');
    table.text('concerns').notNullable().comment('JSON of why');
    table.text('reason').nullable().comment('Why it was left out, or added');
    table.text('decided_by').nullable().comment('Who left it out or added it');
    table.bigInteger('claimed_at').nullable().comment('When sending began');
    table.bigInteger('read_at').nullable();
    table.text('read_by').nullable();
    table.primary(
      ['announcement_id', 'customer_ref'],
      'announcement_customers_pk',
    );
    table.index(['customer_ref', 'state'], 'announcement_customers_of_idx');
  });

  await knex.schema.createTable('announcement_proofs', table => {
    table.comment('When, how, to whom and by whom a customer was told');
    table.increments('key');
    table.uuid('announcement_id').notNullable();
    table.text('customer_ref').notNullable();
    table.text('how').notNullable().comment('notification or mail');
    table.bigInteger('sent_at').notNullable();
    table.text('sent_by').notNullable();
    table.text('sent_to').notNullable().comment('JSON list of refs or names');
    table.bigInteger('recorded_at').notNullable();
    table
      .foreign(['announcement_id', 'customer_ref'], 'announcement_proofs_fk')
      .references(['announcement_id', 'customer_ref'])
      .inTable('announcement_customers')
      .onDelete('CASCADE');
    table.index(
      ['announcement_id', 'customer_ref'],
      'announcement_proofs_of_idx',
    );
  });

  await knex.schema.createTable('announcement_objections', table => {
    table.comment('What the side of a customer says against what it was told');
    table.increments('key');
    table
      .uuid('id')
      .notNullable()
      .unique({ indexName: 'announcement_objections_id_uq' });
    table.uuid('announcement_id').notNullable();
    table.text('customer_ref').notNullable();
    table.text('reason').notNullable();
    table.bigInteger('at').notNullable();
    table.text('by').notNullable();
    table
      .foreign(
        ['announcement_id', 'customer_ref'],
        'announcement_objections_fk',
      )
      .references(['announcement_id', 'customer_ref'])
      .inTable('announcement_customers')
      .onDelete('CASCADE');
    table.index(
      ['announcement_id', 'customer_ref'],
      'announcement_objections_of_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('announcement_objections');
  await knex.schema.dropTable('announcement_proofs');
  await knex.schema.dropTable('announcement_customers');
  await knex.schema.dropTable('announcement_entities');
  await knex.schema.dropTable('announcements');
};
