// @ts-check

/**
 * How far the sending of a report has come, so that a mail is handed in once
 * and what became of it is known, and what it is written anew from.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('report_sendings', table => {
    table
      .text('state')
      .notNullable()
      .defaultTo('sent')
      .comment('sending, sent or failed');
    table.text('contacts').notNullable().defaultTo('[]').comment('JSON of ids');
    table.text('note').nullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('report_sendings', table => {
    table.dropColumn('state');
    table.dropColumn('contacts');
    table.dropColumn('note');
  });
};
