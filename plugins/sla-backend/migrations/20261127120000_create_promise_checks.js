// @ts-check

/**
 * Whether an agreement could be promised, as it was checked when a version was
 * offered, and which versions of OLAs and underpinning contracts it rested on
 * then. Written with the offer, and never changed. Of others it holds ids and
 * no titles, so that it names nobody.
 *
 * Sizes to expect: one check for each offer, of some 2 KB for a target, and a
 * dozen underpinnings.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('promise_checks', table => {
    table.comment('Promise checks, as they were made at the offer');
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.bigInteger('checked_at').notNullable().comment('Epoch seconds');
    table
      .text('failure')
      .nullable()
      .comment('Why it could not be checked; null where it was');
    table.text('targets').notNullable().comment('JSON list of checks');
    table.primary(['agreement_id', 'version'], 'promise_checks_pk');
    table
      .foreign(['agreement_id', 'version'], 'promise_checks_version_fk')
      .references(['agreement_id', 'version'])
      .inTable('agreement_versions')
      .onDelete('CASCADE');
  });
  await knex.schema.createTable('promise_underpinnings', table => {
    table.comment('What a version that was offered rested on then');
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.uuid('underpinning_id').notNullable();
    table.integer('underpinning_version').notNullable();
    table.primary(
      ['agreement_id', 'version', 'underpinning_id'],
      'promise_underpinnings_pk',
    );
    table
      .foreign(['agreement_id', 'version'], 'promise_underpinnings_check_fk')
      .references(['agreement_id', 'version'])
      .inTable('promise_checks')
      .onDelete('CASCADE');
    table.index(['underpinning_id'], 'promise_underpinnings_beneath_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('promise_underpinnings');
  await knex.schema.dropTable('promise_checks');
};
