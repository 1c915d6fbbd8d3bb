// @ts-check

/**
 * Of which reports and disputes people were told, so that two instances, or one
 * that starts again, tell each of them once. A row is claimed and committed
 * before anything is sent.
 *
 * Sizes to expect: one row for a published revision, and one for a dispute.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('report_notices', table => {
    table.comment('What people were told of reports');
    table.uuid('report_id').notNullable().references('id').inTable('reports');
    table.integer('revision').notNullable();
    table.text('kind').notNullable().comment('published, corrected, disputed');
    table.text('occasion').notNullable().comment('The dispute; else empty');
    table.text('state').notNullable().comment('claimed, sent or failed');
    table.integer('attempts').notNullable();
    table.uuid('claim_id').notNullable().comment('Who sends it: one turn');
    table.bigInteger('claimed_at').notNullable();
    table.primary(['report_id', 'revision', 'kind', 'occasion']);
    table.index(['claim_id'], 'report_notices_claim_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('report_notices');
};
