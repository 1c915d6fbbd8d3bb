// @ts-check

/**
 * What of a requirement was written anew: who did so when, and how it was
 * before. Never changed.
 *
 * Sizes to expect: a few for each requirement; made by people.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('requirement_changes', table => {
    table.comment('What of a requirement was written anew; never changed');
    table.increments('key').comment('In the order in which they happened');
    table
      .uuid('requirement_id')
      .notNullable()
      .references('id')
      .inTable('requirements');
    table
      .text('before')
      .notNullable()
      .comment('JSON: the fields that were changed, as they were before');
    table.text('reason').nullable().comment('Why it was changed');
    table.bigInteger('at').notNullable();
    table.text('by').notNullable();
    table.index(
      ['requirement_id', 'key'],
      'requirement_changes_requirement_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('requirement_changes');
};
