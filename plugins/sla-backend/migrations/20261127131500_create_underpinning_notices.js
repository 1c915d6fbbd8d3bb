// @ts-check

/**
 * Of which changes beneath an SLA its managers were told, so that two
 * instances, or one that starts again, tell each of them once. A row is claimed
 * and committed before anything is sent.
 *
 * Sizes to expect: a handful for each underpinning of a version in force, and
 * one more for each period that was breached beneath it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('underpinning_notices', table => {
    table.comment('What managers were told of agreements beneath their SLAs');
    table.uuid('agreement_id').notNullable().comment('The SLA');
    table.integer('version').notNullable();
    table.uuid('underpinning_id').notNullable();
    table
      .text('kind')
      .notNullable()
      .comment('superseded, terminated, ends, ended or breached');
    table
      .text('occasion')
      .notNullable()
      .comment('The version, the last day or the period that it was about');
    table.text('state').notNullable().comment('claimed, sent or failed');
    table.integer('attempts').notNullable();
    table.uuid('claim_id').notNullable().comment('Who sends it: one turn');
    table.bigInteger('claimed_at').notNullable();
    table.primary(
      ['agreement_id', 'version', 'underpinning_id', 'kind', 'occasion'],
      'underpinning_notices_pk',
    );
    table
      .foreign(
        ['agreement_id', 'version', 'underpinning_id'],
        'underpinning_notices_underpinning_fk',
      )
      .references(['agreement_id', 'version', 'underpinning_id'])
      .inTable('promise_underpinnings')
      .onDelete('CASCADE');
    table.index(['claim_id'], 'underpinning_notices_claim_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('underpinning_notices');
};
