// @ts-check

/** Thirty days, as in the statements that read cases. */
const IS_LONG = 'ended_at is null or ended_at - opened_at > 2592000';

/**
 * Facts of the streams `counts`, `values` and `cases`, the rows that imports
 * put aside of them, and the days that an import will touch once it is decided
 * (ADR 11, ADR 15).
 *
 * Sizes to expect: buckets in hundreds of millions (a bucket a minute is half
 * a million a year and indicator), so they hold nothing but what is judged: who
 * sent them is in the audit log, and their width, the same for all of one
 * indicator, is kept with the indicator. `customer_ref` is part of their key
 * and therefore '' where they concern everybody. The wide columns come first:
 * PostgreSQL pads narrow ones before them. Cases count in ten thousands an
 * indicator.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isSqlite = knex.client.config.client.includes('sqlite');
  // Makes the key the table, which the schema builder cannot say.
  const end = isSqlite ? 'without rowid' : '';

  await knex.raw('alter table indicators add column bucket_seconds integer');
  await knex.raw('alter table indicators add column bucket_offset integer');

  for (const { stream, columns } of [
    { stream: 'count', columns: 'good bigint not null, total bigint not null' },
    { stream: 'value', columns: 'value double precision not null' },
  ]) {
    await knex.raw(`
      create table ${stream}_facts (
        starts_at bigint not null,
        ${columns},
        indicator_id integer not null references indicators (id),
        customer_ref text not null,
        primary key (indicator_id, starts_at, customer_ref)
      ) ${end}`);
    await knex.raw(`
      create table staged_${stream}s (
        starts_at bigint not null,
        ${columns},
        import_key integer not null,
        indicator_id integer not null,
        customer_ref text not null,
        primary key (import_key, starts_at, customer_ref)
      ) ${end}`);
  }

  const ofCases = `
    case_id text not null,
    category text,
    opened_at bigint not null,
    responded_at bigint,
    resolved_at bigint,
    ended_at bigint,
    pauses text,
    reopened text,
    customer_ref text`;
  await knex.raw(`
    create table case_facts (
      indicator_id integer not null references indicators (id),
      ${ofCases},
      recorded_at bigint not null,
      recorded_by text not null,
      primary key (indicator_id, case_id)
    ) ${end}`);
  await knex.raw(`
    create table staged_cases (
      import_key integer not null,
      indicator_id integer not null,
      ${ofCases},
      primary key (import_key, case_id)
    ) ${end}`);
  // Cases of a window are found as states are (ADR 12), but last longer.
  for (const { table, owner } of [
    { table: 'case_facts', owner: 'indicator_id' },
    { table: 'staged_cases', owner: 'import_key' },
  ]) {
    await knex.raw(
      `create index ${table}_opened_idx on ${table} (${owner}, opened_at)`,
    );
    await knex.raw(
      `create index ${table}_long_idx on ${table} (${owner}, opened_at) where ${IS_LONG}`,
    );
  }

  await knex.schema.createTable('import_days', table => {
    table.comment(
      'Days to be judged again once an import is decided: of its rows, and of the facts that they replace',
    );
    table.integer('import_key').notNullable();
    table.integer('day').notNullable().comment('Days since 1970-01-01 in UTC');
    table.primary(['import_key', 'day'], 'import_days_pk');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'import_days',
    'staged_cases',
    'case_facts',
    'staged_values',
    'value_facts',
    'staged_counts',
    'count_facts',
  ]) {
    await knex.schema.dropTable(table);
  }
  await knex.raw('alter table indicators drop column bucket_offset');
  await knex.raw('alter table indicators drop column bucket_seconds');
};
