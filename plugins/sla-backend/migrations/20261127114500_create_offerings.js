// @ts-check

/**
 * Service offerings, which agreements start from, and which agreement began
 * from which. The latter is beside the agreement and not in its terms: it is
 * nothing that anybody signs.
 *
 * Sizes to expect: tens of offerings, a row for each agreement that began from
 * one. What an offering says is read as a whole, so that it is kept as one text.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('offerings', table => {
    table.comment('Services with a level that agreements start from');
    table.text('name').primary().comment('In lower case');
    table.text('title').notNullable();
    table.text('level').notNullable();
    table.text('description').nullable();
    table.text('terms').notNullable().comment('JSON of all else that it says');
    table.integer('revision').notNullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('changed_at').notNullable();
    table.text('changed_by').notNullable();
    table.bigInteger('archived_at').nullable();
    table.text('archived_by').nullable();
  });
  await knex.schema.createTable('agreement_offerings', table => {
    table.comment('Which offering an agreement began from');
    table
      .uuid('agreement_id')
      .primary()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table
      .text('offering')
      .notNullable()
      .references('name')
      .inTable('offerings');
    table.bigInteger('set_at').notNullable();
    table.text('set_by').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('agreement_offerings');
  await knex.schema.dropTable('offerings');
};
