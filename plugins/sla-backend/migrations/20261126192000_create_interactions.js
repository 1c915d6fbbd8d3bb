// @ts-check

/**
 * The dialogue with customers: what was said and when, about which entities,
 * and what was done with it later.
 *
 * Sizes to expect: some entries a month and customer, so 20,000 for 2,000
 * customers within a few years; a handful of entities and steps for each.
 * Lists are read newest first, of one customer, of one entity, or of all.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('interactions', table => {
    table.comment('Meetings, calls, mails, notes, complaints, compliments');
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
    table.text('kind').notNullable();
    table.bigInteger('starts_at').notNullable();
    table.bigInteger('ends_at').nullable().comment('Of a meeting');
    table.text('place').nullable().comment('Of a meeting');
    table.text('title').notNullable();
    table.text('text').notNullable().comment('Markdown, as it was written');
    table
      .text('participants')
      .notNullable()
      .comment('JSON list of refs and of names of people outside');
    table.text('links').notNullable().comment('JSON list of title and url');
    table.text('visibility').notNullable().comment('internal or shared');
    table
      .text('written_by')
      .notNullable()
      .comment('Whose side wrote it: provider or customer');
    table
      .text('complaint_state')
      .nullable()
      .comment('open, answered or closed; null where it is no complaint');
    table.text('owner_ref').nullable().comment('Who sees to a complaint');
    table
      .text('due_on')
      .nullable()
      .comment('Date by which a complaint is to be answered');
    table
      .bigInteger('escalated_at')
      .nullable()
      .comment('When both managers were told that it is overdue');
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('changed_at').nullable();
    table.text('changed_by').nullable();
    table.index(
      ['customer_ref', 'starts_at', 'id'],
      'interactions_customer_idx',
    );
    table.index(['starts_at', 'id'], 'interactions_start_idx');
    table.index(
      ['complaint_state', 'starts_at', 'id'],
      'interactions_complaint_idx',
    );
  });

  await knex.schema.createTable('interaction_entities', table => {
    table.comment('The catalog entities that an interaction is about');
    table
      .uuid('interaction_id')
      .notNullable()
      .references('id')
      .inTable('interactions')
      .onDelete('CASCADE');
    table.text('entity_ref').notNullable();
    table.integer('position').notNullable();
    table.primary(['interaction_id', 'entity_ref'], 'interaction_entities_pk');
    table.index(
      ['entity_ref', 'interaction_id'],
      'interaction_entities_entity_idx',
    );
  });

  await knex.schema.createTable('interaction_steps', table => {
    table.comment('What was done with an interaction later; never changed');
    table
      .uuid('interaction_id')
      .notNullable()
      .references('id')
      .inTable('interactions')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table
      .text('kind')
      .notNullable()
      .comment('answered, closed, reopened, shared or made-internal');
    table.text('text').nullable().comment('The answer, or why it was reopened');
    table.bigInteger('done_at').notNullable();
    table.text('done_by').notNullable();
    table.primary(['interaction_id', 'position'], 'interaction_steps_pk');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'interaction_steps',
    'interaction_entities',
    'interactions',
  ]) {
    await knex.schema.dropTable(table);
  }
};
