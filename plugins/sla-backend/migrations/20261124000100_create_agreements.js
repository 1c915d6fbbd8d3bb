// @ts-check

/**
 * Agreements with their versions, targets and signatures, and the keys of
 * requests that may be repeated. Sizes to expect: thousands.
 *
 * Calendar dates are text, since they belong to the agreement's zone.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
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
  ]) {
    await knex.schema.dropTable(table);
  }
};
