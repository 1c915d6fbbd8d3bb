// @ts-check

/**
 * What of each customer wants attention, counted from the dialogue and the
 * answers, so that the list of customers can be narrowed and sorted by it
 * without counting.
 *
 * Who writes an interaction or an answer says in the same transaction that the
 * customer is to be counted again; whoever reads the list counts first. This is
 * a table of its own and not part of `customers`, which is locked as a whole
 * while the projection is written: the dialogue must not wait for that.
 *
 * Sizes to expect: a row for each customer, thousands; written as often as the
 * dialogue, some times a day. Of a customer the open complaints are few among
 * thousands of interactions, which is what the new index of these is for.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('customers', table => {
    table
      .integer('contact_cadence_days')
      .nullable()
      .comment('Days after which somebody ought to have been in touch');
  });
  // The schema builder has no indexes by an expression. A title has no greatest length, an entry of an index and a cursor have.
  await knex.raw(
    'create index customers_title_idx on customers (lower(substr(title, 1, 100)), ref)',
  );
  await knex.schema.alterTable('interactions', table => {
    table.index(
      ['customer_ref', 'complaint_state', 'due_on'],
      'interactions_customer_complaint_idx',
    );
  });

  await knex.schema.createTable('customer_attention', table => {
    table.comment(
      'What of a customer wants attention, and when to count again',
    );
    table
      .text('customer_ref')
      .primary()
      .references('ref')
      .inTable('customers')
      .onDelete('CASCADE');
    table
      .bigInteger('known_since')
      .notNullable()
      .comment('From when a contact cadence counts where there was no contact');
    table
      .bigInteger('last_contact_at')
      .notNullable()
      .defaultTo(0)
      .comment('0 where there was none, so that these come first');
    table
      .integer('open_complaints')
      .notNullable()
      .defaultTo(0)
      .comment('Not closed yet');
    table
      .text('complaint_due_on')
      .nullable()
      .comment('First date by which a complaint without an answer is due');
    table
      .double('lowest_mean')
      .nullable()
      .comment('Of the answers about one service in twelve months');
    table
      .text('lowest_mean_service')
      .nullable()
      .comment('Ref of the service that has it');
    table
      .bigInteger('recount_at')
      .nullable()
      .comment('0 once something was written; else when time changes it');
    table.index(
      ['last_contact_at', 'customer_ref'],
      'customer_attention_contact_idx',
    );
    table.index(['recount_at'], 'customer_attention_recount_idx');
  });
  // Counted with the first list that is read.
  await knex.raw(
    `insert into customer_attention (customer_ref, known_since, recount_at)
     select ref, updated_at, 0 from customers`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('customer_attention');
  await knex.schema.alterTable('interactions', table => {
    table.dropIndex([], 'interactions_customer_complaint_idx');
  });
  await knex.raw('drop index customers_title_idx');
  // Not by knex, which would make the table anew and cascade to what hangs on it.
  await knex.raw('alter table customers drop column contact_cadence_days');
};
