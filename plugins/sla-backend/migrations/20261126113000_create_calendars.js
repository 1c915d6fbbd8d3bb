// @ts-check

/**
 * Service calendars by name, in versions that never change, and which versions
 * of agreements use them (ADR 17).
 *
 * Sizes to expect: some hundred calendars with a version a year, for the
 * holidays of the next. What is judged by them is written out in the terms of
 * agreements; only those that follow a calendar read its later versions here.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('calendars', table => {
    table.comment('A service calendar by its name');
    table.text('name').primary();
    table.integer('version').notNullable().comment('The newest one; the etag');
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
  });

  await knex.schema.createTable('calendar_versions', table => {
    table.comment('What a calendar says; never changed');
    table.text('name').notNullable().references('name').inTable('calendars');
    table.integer('version').notNullable();
    table
      .text('valid_from')
      .notNullable()
      .comment('From this date on it counts where the calendar is followed');
    table
      .text('content')
      .notNullable()
      .comment('JSON of title, hours, holidays and exceptions; written out');
    table.text('note').nullable().comment('Why there is a new version');
    table.bigInteger('stored_at').notNullable();
    table.text('stored_by').notNullable();
    table.primary(['name', 'version'], 'calendar_versions_pk');
  });

  await knex.schema.createTable('agreement_calendars', table => {
    table.comment('The calendars that a version of an agreement names');
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.integer('position').notNullable();
    table.text('calendar_name').notNullable();
    table
      .integer('calendar_version')
      .nullable()
      .comment('Null in a draft that takes the newest when it is offered');
    table
      .boolean('follows')
      .notNullable()
      .comment('Whether later versions count from their valid_from on');
    table.primary(
      ['agreement_id', 'version', 'position'],
      'agreement_calendars_pk',
    );
    table
      .foreign(['agreement_id', 'version'], 'agreement_calendars_version_fk')
      .references(['agreement_id', 'version'])
      .inTable('agreement_versions')
      .onDelete('CASCADE');
    table
      .foreign(['calendar_name'], 'agreement_calendars_calendar_fk')
      .references(['name'])
      .inTable('calendars');
    table.index(['calendar_name'], 'agreement_calendars_calendar_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'agreement_calendars',
    'calendar_versions',
    'calendars',
  ]) {
    await knex.schema.dropTable(table);
  }
};
