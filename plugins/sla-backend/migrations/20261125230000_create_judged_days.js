// @ts-check

/**
 * Days judged once, and the days that have to be judged again (ADR 13).
 *
 * Sizes to expect: judged_days has a row for each target and day, 365,000 a
 * year for a thousand targets; its key is led by a short integer and SQLite
 * keeps the rows in its order, so that a period is one stretch of the table.
 * touched_days is nearly always empty.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isSqlite = knex.client.config.client.includes('sqlite');

  await knex.schema.createTable('judged_targets', table => {
    table.comment(
      'A target as one version states it, and how far its days are judged',
    );
    table.increments('id').comment('Short, since it leads the key of its days');
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.uuid('target_id').notNullable();
    table
      .integer('indicator_id')
      .notNullable()
      .references('id')
      .inTable('indicators');
    table
      .integer('judged_until')
      .notNullable()
      .comment(
        'First local day, as days since 1970-01-01, that has no row yet',
      );
    table.unique(['target_id', 'version'], {
      indexName: 'judged_targets_target_uq',
    });
    table.index(['indicator_id'], 'judged_targets_indicator_idx');
  });

  if (isSqlite) {
    // The schema builder cannot say WITHOUT ROWID, which makes the key the table.
    await knex.raw(`
      create table judged_days (
        judged_target_id integer not null references judged_targets (id),
        day integer not null,
        service_seconds integer not null,
        excluded_seconds integer not null,
        down_seconds integer not null,
        degraded_seconds integer not null,
        unknown_seconds integer not null,
        details text,
        primary key (judged_target_id, day)
      ) without rowid`);
  } else {
    await knex.schema.createTable('judged_days', table => {
      table.comment('What a target holds on one local day');
      table
        .integer('judged_target_id')
        .notNullable()
        .references('id')
        .inTable('judged_targets');
      table.integer('day').notNullable().comment('Days since 1970-01-01');
      table.integer('service_seconds').notNullable();
      table.integer('excluded_seconds').notNullable();
      table.integer('down_seconds').notNullable();
      table.integer('degraded_seconds').notNullable();
      table.integer('unknown_seconds').notNullable();
      table
        .text('details')
        .nullable()
        .comment('JSON of what does not add up as seconds');
      table.primary(['judged_target_id', 'day'], 'judged_days_pk');
    });
  }

  await knex.schema.createTable('touched_days', table => {
    table.comment('Days whose facts changed since they were judged');
    table
      .integer('indicator_id')
      .notNullable()
      .references('id')
      .inTable('indicators');
    table
      .integer('day')
      .notNullable()
      .comment('Days since 1970-01-01 in UTC; local days overlap up to three');
    table.primary(['indicator_id', 'day'], 'touched_days_pk');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['touched_days', 'judged_days', 'judged_targets']) {
    await knex.schema.dropTable(table);
  }
};
