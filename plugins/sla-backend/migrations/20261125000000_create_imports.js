// @ts-check

/**
 * Imports of CSV files, and the rows that they put aside. An import becomes
 * visible by one small update of its row in `imports` (see ADR 11); then its
 * rows move to `state_facts` piece by piece.
 *
 * Sizes to expect: a few imports a day, kept for a week; staged rows in
 * millions while an import runs, none otherwise. Their key is led by the
 * import, their order within it is that of `state_facts`, so that rows move
 * in the order in which both tables lie.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isSqlite = knex.client.config.client.includes('sqlite');

  await knex.schema.createTable('imports', table => {
    table.comment('One CSV file each: how far it is and what became of it');
    table.increments('key').comment('Short, since it leads staged rows');
    table.uuid('id').notNullable().unique({ indexName: 'imports_id_uq' });
    table
      .integer('indicator_id')
      .notNullable()
      .references('id')
      .inTable('indicators');
    table.text('stream').notNullable();
    table
      .text('state')
      .notNullable()
      .comment('staging, storing, done, refused or failed');
    table.boolean('dry_run').notNullable();
    table
      .boolean('has_rows')
      .notNullable()
      .comment('Whether staged rows may be left');
    table.integer('rows_read').notNullable().defaultTo(0);
    table
      .integer('stored')
      .notNullable()
      .defaultTo(0)
      .comment('Rows moved, or compared in a dry run, that were new');
    table.integer('replaced').notNullable().defaultTo(0);
    table.integer('unchanged').notNullable().defaultTo(0);
    table
      .text('problems')
      .notNullable()
      .comment('JSON list of details, at most 100');
    table.bigInteger('started_at').notNullable();
    table.text('started_by').notNullable();
    table
      .bigInteger('decided_at')
      .nullable()
      .comment('From when on every reader sees all rows');
    table.bigInteger('finished_at').nullable();
    table.index(['indicator_id', 'key'], 'imports_indicator_idx');
    table.index(['finished_at'], 'imports_finished_idx');
  });
  // At most one runs for an indicator; and readers look for a decided one in
  // an index that is nearly always empty.
  await knex.raw(
    `create unique index imports_running_uq on imports (indicator_id) where state in ('staging', 'storing')`,
  );
  await knex.raw(
    `create index imports_storing_idx on imports (indicator_id, key) where state = 'storing'`,
  );

  // No foreign keys: they would be looked up a million times, and rows are
  // removed before their import is. SQLite keeps the rows in the order of the
  // key, which the schema builder cannot say.
  await knex.raw(`
    create table staged_states (
      import_key integer not null,
      indicator_id integer not null,
      fact_key text not null,
      event_id text,
      state text not null,
      starts_at bigint not null,
      ends_at bigint,
      customer_ref text,
      note text,
      public_note text,
      cause text,
      primary key (import_key, fact_key)
    ) ${isSqlite ? 'without rowid' : ''}`);
  // The same as on state_facts: from the decision on, months are read from here.
  await knex.schema.alterTable('staged_states', table => {
    table.index(['import_key', 'starts_at'], 'staged_states_start_idx');
    table.index(['import_key', 'ends_at'], 'staged_states_end_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('staged_states');
  await knex.schema.dropTable('imports');
};
