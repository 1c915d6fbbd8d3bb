// @ts-check

/**
 * The projection of customers, and indicators with the stream `states`.
 *
 * Instants are whole epoch seconds in a bigint: exact in both databases and
 * free of any session's time zone.
 *
 * Sizes to expect: customers and indicators count in thousands; state_facts in
 * millions, so its key is led by the short integer id of the indicator, and
 * SQLite keeps the rows in the order of that key.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isSqlite = knex.client.config.client.includes('sqlite');

  await knex.schema.createTable('customers', table => {
    table.comment(
      'Projection of all Customer entities; permission filters and lists read only this',
    );
    table.text('ref').primary().comment('Full entity ref in lower case');
    table.text('title').notNullable();
    table.text('type').notNullable().comment('internal or external');
    table.text('part_of').nullable().comment('Ref of the parent customer');
    table.text('business_unit').nullable().comment('Ref of the catalog group');
    table
      .text('state')
      .notNullable()
      .comment('declared, or undeclared once it left the catalog');
    table.bigInteger('updated_at').notNullable();
    table.index(['part_of'], 'customers_part_of_idx');
  });

  await knex.schema.createTable('customer_people', table => {
    table.comment(
      'Who acts for a customer, and who of the provider looks after it',
    );
    table
      .text('customer_ref')
      .notNullable()
      .references('ref')
      .inTable('customers')
      .onDelete('CASCADE');
    table
      .text('role')
      .notNullable()
      .comment('representative, relationship-manager or service-level-manager');
    table.text('person_ref').notNullable();
    table
      .integer('position')
      .notNullable()
      .comment('Deputies follow the person they stand in for');
    table.primary(['customer_ref', 'role', 'person_ref'], 'customer_people_pk');
    table.index(['person_ref', 'role'], 'customer_people_person_idx');
  });

  await knex.schema.createTable('customer_entities', table => {
    table.comment(
      'Catalog entities that a customer is the business owner of or uses',
    );
    table
      .text('customer_ref')
      .notNullable()
      .references('ref')
      .inTable('customers')
      .onDelete('CASCADE');
    table.text('relation').notNullable().comment('owns or uses');
    table.text('entity_ref').notNullable();
    table.primary(
      ['customer_ref', 'relation', 'entity_ref'],
      'customer_entities_pk',
    );
    table.index(['entity_ref'], 'customer_entities_entity_idx');
  });

  await knex.schema.createTable('indicators', table => {
    table.comment('What is measured on one catalog entity');
    table
      .increments('id')
      .comment('Short, since it leads the key of every measurement');
    table.text('entity_ref').notNullable();
    table.text('name').notNullable();
    table.text('title').nullable();
    table.text('stream').notNullable();
    table.text('unit').nullable();
    table.text('where_nothing_reported').nullable();
    table.boolean('per_customer').notNullable();
    table.integer('revision').notNullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.unique(['entity_ref', 'name'], 'indicators_entity_name_uq');
  });

  await createStateFacts(knex, isSqlite);
};

/**
 * @param {import('knex').Knex} knex
 * @param {boolean} isSqlite
 */
async function createStateFacts(knex, isSqlite) {
  if (isSqlite) {
    // The schema builder cannot say WITHOUT ROWID, which keeps the rows of one
    // indicator together and makes the key the table.
    await knex.raw(`
      create table state_facts (
        indicator_id integer not null references indicators (id),
        fact_key text not null,
        event_id text,
        state text not null,
        starts_at bigint not null,
        ends_at bigint,
        customer_ref text,
        note text,
        public_note text,
        cause text,
        recorded_at bigint not null,
        recorded_by text not null,
        primary key (indicator_id, fact_key)
      ) without rowid`);
  } else {
    await knex.schema.createTable('state_facts', table => {
      table.comment(
        'Reported states of a service; the same key replaces a fact whole',
      );
      table
        .integer('indicator_id')
        .notNullable()
        .references('id')
        .inTable('indicators');
      table
        .text('fact_key')
        .notNullable()
        .comment('id:<event id>, or at:<from>:<customer> where there is none');
      table.text('event_id').nullable();
      table.text('state').notNullable();
      table.bigInteger('starts_at').notNullable();
      table
        .bigInteger('ends_at')
        .nullable()
        .comment('Null while it is going on');
      table
        .text('customer_ref')
        .nullable()
        .comment('Null where it concerns everybody');
      table.text('note').nullable();
      table.text('public_note').nullable();
      table.text('cause').nullable();
      table.bigInteger('recorded_at').notNullable();
      table.text('recorded_by').notNullable();
      table.primary(['indicator_id', 'fact_key'], 'state_facts_pk');
    });
  }
  await knex.schema.alterTable('state_facts', table => {
    table.index(['indicator_id', 'starts_at'], 'state_facts_start_idx');
    // A month is found by what had not ended before it, not by all that began.
    table.index(['indicator_id', 'ends_at'], 'state_facts_end_idx');
  });
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'state_facts',
    'indicators',
    'customer_entities',
    'customer_people',
    'customers',
  ]) {
    await knex.schema.dropTable(table);
  }
};
