// @ts-check

/**
 * The first tables: the projection of customers, indicators with the stream
 * `states`, agreements with their versions, targets and signatures, and the
 * keys of requests that may be repeated.
 *
 * Instants are whole epoch seconds in a bigint: exact in both databases and
 * free of any session's time zone. Calendar dates are text, since they belong
 * to the agreement's zone.
 *
 * Sizes to expect: customers, agreements and indicators count in thousands;
 * state_facts in millions, so its key is led by the short integer id of the
 * indicator, and SQLite keeps the rows in the order of that key.
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

  await knex.schema.createTable('agreements', table => {
    table.comment('What stays the same over all versions of an agreement');
    table.uuid('id').primary();
    table.text('type').notNullable();
    table
      .text('provider_ref')
      .nullable()
      .comment('Null where the provider is a supplier outside');
    table.text('customer_ref').notNullable();
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every change; the etag');
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.index(['customer_ref'], 'agreements_customer_idx');
    table.index(['provider_ref'], 'agreements_provider_idx');
  });

  await knex.schema.createTable('agreement_versions', table => {
    table.comment('One version; its terms never change once it was offered');
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.integer('version').notNullable();
    table
      .text('stage')
      .notNullable()
      .comment(
        'draft, offered, countered, declined, withdrawn or agreed; the rest follows from dates',
      );
    table.text('title').notNullable();
    table.text('time_zone').notNullable();
    table.text('effective_from').notNullable().comment('First date, inclusive');
    table.text('effective_to').nullable().comment('Last date, inclusive');
    table
      .text('terms')
      .notNullable()
      .comment('JSON of the terms without targets; calendars written out');
    table
      .text('hash')
      .nullable()
      .comment('SHA-256 of the terms as signed; from the offer on');
    table.bigInteger('offered_at').nullable();
    table.text('offered_by').nullable();
    table
      .text('concerns')
      .nullable()
      .comment(
        'JSON of the customers whose facts count, from the offer on: a later change of the organization must not re-judge the past',
      );
    table.bigInteger('agreed_at').nullable();
    table.primary(['agreement_id', 'version'], 'agreement_versions_pk');
  });

  await knex.schema.createTable('agreement_customers', table => {
    table.comment(
      'Customers that a version holds for: its party and those it covers',
    );
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.text('customer_ref').notNullable();
    table.primary(
      ['agreement_id', 'version', 'customer_ref'],
      'agreement_customers_pk',
    );
    table
      .foreign(['agreement_id', 'version'], 'agreement_customers_version_fk')
      .references(['agreement_id', 'version'])
      .inTable('agreement_versions')
      .onDelete('CASCADE');
    table.index(['customer_ref'], 'agreement_customers_customer_idx');
  });

  await knex.schema.createTable('agreement_entities', table => {
    table.comment('Catalog entities that a version is about');
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.text('entity_ref').notNullable();
    table.primary(
      ['agreement_id', 'version', 'entity_ref'],
      'agreement_entities_pk',
    );
    table
      .foreign(['agreement_id', 'version'], 'agreement_entities_version_fk')
      .references(['agreement_id', 'version'])
      .inTable('agreement_versions')
      .onDelete('CASCADE');
    table.index(['entity_ref'], 'agreement_entities_entity_idx');
  });

  await knex.schema.createTable('targets', table => {
    table.comment(
      'A target as each version states it; its id stays the same across versions',
    );
    table.uuid('id').notNullable();
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.integer('position').notNullable();
    table.text('name').notNullable();
    table
      .integer('indicator_id')
      .notNullable()
      .references('id')
      .inTable('indicators');
    table
      .text('terms')
      .notNullable()
      .comment('JSON of objective, period, calendar, rules for missing data');
    table.primary(['agreement_id', 'version', 'id'], 'targets_pk');
    table
      .foreign(['agreement_id', 'version'], 'targets_version_fk')
      .references(['agreement_id', 'version'])
      .inTable('agreement_versions')
      .onDelete('CASCADE');
    table.index(['id'], 'targets_id_idx');
    table.index(['indicator_id'], 'targets_indicator_idx');
  });

  await knex.schema.createTable('signatures', table => {
    table.comment(
      'Acceptance of exactly one version by one signatory; never changed',
    );
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.text('party').notNullable().comment('provider or customer');
    table.text('signed_by').notNullable();
    table.text('principal').notNullable().comment('user or service');
    table.bigInteger('signed_at').notNullable();
    table.text('hash').notNullable();
    table.text('evidence').nullable();
    // One signatory a party for now; the key already has room for several.
    table.primary(
      ['agreement_id', 'version', 'party', 'signed_by'],
      'signatures_pk',
    );
    table
      .foreign(['agreement_id', 'version'], 'signatures_version_fk')
      .references(['agreement_id', 'version'])
      .inTable('agreement_versions')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('idempotency_keys', table => {
    table.comment(
      'What creating requests with an Idempotency-Key made, kept for 24 hours',
    );
    table.text('principal').notNullable();
    table.text('key').notNullable();
    table.text('request_hash').notNullable();
    table
      .text('object_id')
      .notNullable()
      .comment('Stored in the transaction that made the object');
    table.bigInteger('created_at').notNullable();
    table.primary(['principal', 'key'], 'idempotency_keys_pk');
    table.index(['created_at'], 'idempotency_keys_created_idx');
  });
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
    'idempotency_keys',
    'signatures',
    'targets',
    'agreement_entities',
    'agreement_customers',
    'agreement_versions',
    'agreements',
    'state_facts',
    'indicators',
    'customer_entities',
    'customer_people',
    'customers',
  ]) {
    await knex.schema.dropTable(table);
  }
};
