// @ts-check

/**
 * Maintenance windows and time that one agreement does not count.
 *
 * Nothing here is ever deleted: a window has revisions, and each holds for
 * what begins from its own time on, so that what a past occurrence excluded
 * stays; an exclusion has words, and its state follows from them.
 *
 * Sizes to expect: a few thousand windows and exclusions a year for a thousand
 * agreements. A window is found by what its revisions reach, so that judging a
 * day reads only the few that can concern it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('maintenance_windows', table => {
    table.comment('Planned work on an entity');
    table.uuid('id').primary();
    table.text('entity_ref').notNullable();
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every change; the etag');
    table
      .bigInteger('reaches_from')
      .notNullable()
      .comment('Begin of the first occurrence of any revision');
    table
      .bigInteger('reaches_to')
      .nullable()
      .comment('End of the last one; null where it recurs without end');
    table.bigInteger('cancelled_at').nullable();
    table.text('cancelled_by').nullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.index(['entity_ref'], 'maintenance_windows_entity_idx');
    table.index(['reaches_to'], 'maintenance_windows_reach_idx');
  });

  await knex.schema.createTable('maintenance_window_revisions', table => {
    table.comment('A window as it was declared or changed; never changed');
    table
      .uuid('window_id')
      .notNullable()
      .references('id')
      .inTable('maintenance_windows');
    table.integer('revision').notNullable();
    table.text('title').notNullable();
    table.text('text').nullable().comment('For customers');
    table.text('schedule').notNullable().comment('JSON of when it is');
    table.bigInteger('announced_at').notNullable();
    table.text('evidence').nullable();
    table
      .bigInteger('declared_at')
      .notNullable()
      .comment('From then on it holds; the first one for all its occurrences');
    table.text('declared_by').notNullable();
    table.primary(['window_id', 'revision'], 'maintenance_window_revisions_pk');
  });

  await knex.schema.createTable('exclusions', table => {
    table.comment('Time declared afterwards that an agreement does not count');
    table.uuid('id').primary();
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements');
    table
      .integer('version')
      .notNullable()
      .comment('That was in force then, and names the ground');
    table.bigInteger('starts_at').notNullable();
    table.bigInteger('ends_at').notNullable();
    table.text('ground').notNullable();
    table.text('reason').notNullable();
    table.text('evidence').nullable();
    table
      .text('targets')
      .nullable()
      .comment('JSON of the ids of targets; null for all of the agreement');
    table.text('approval').notNullable().comment('customer, manager or nobody');
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every word; the etag');
    table
      .bigInteger('counts_since')
      .nullable()
      .comment('Follows from the words; null while it waits or once revoked');
    table.boolean('disputed').notNullable().comment('Follows from the words');
    table.bigInteger('declared_at').notNullable();
    table.text('declared_by').notNullable();
    table.index(['agreement_id', 'ends_at'], 'exclusions_agreement_idx');
  });

  await knex.schema.createTable('exclusion_words', table => {
    table.comment('What was said of an exclusion; never changed');
    table
      .uuid('exclusion_id')
      .notNullable()
      .references('id')
      .inTable('exclusions');
    table.integer('position').notNullable();
    table
      .text('kind')
      .notNullable()
      .comment('approved, agreed, objected or revoked');
    table.text('reason').nullable();
    table.text('evidence').nullable();
    table.bigInteger('said_at').notNullable();
    table.text('said_by').notNullable();
    table.primary(['exclusion_id', 'position'], 'exclusion_words_pk');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'exclusion_words',
    'exclusions',
    'maintenance_window_revisions',
    'maintenance_windows',
  ]) {
    await knex.schema.dropTable(table);
  }
};
