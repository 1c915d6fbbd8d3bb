// @ts-check

/**
 * Of which dates and offers of agreements somebody was reminded, so that two
 * instances, or one that starts again, remind of each once. A row is claimed
 * and committed before anything is sent.
 *
 * Sizes to expect: a handful for each agreement and year.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('agreement_reminders', table => {
    table.comment('What was reminded of agreements');
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.text('kind').notNullable().comment('unsigned, notice or ends');
    table
      .text('occasion')
      .notNullable()
      .comment('The version, or the date and the days before it');
    table.text('state').notNullable().comment('claimed, sent or failed');
    table.integer('attempts').notNullable();
    table.uuid('claim_id').notNullable().comment('Who sends it: one turn');
    table.bigInteger('claimed_at').notNullable();
    table.primary(
      ['agreement_id', 'kind', 'occasion'],
      'agreement_reminders_pk',
    );
    table.index(['claim_id'], 'agreement_reminders_claim_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('agreement_reminders');
};
