// @ts-check

/**
 * That an announcement was withdrawn after it was sent. What was told, and its
 * proof, stay as they are: what comes later stands beside it.
 *
 * Sizes to expect: one of ten announcements is withdrawn or replaced, so some
 * ten a year, each with up to some hundred customers to be told again: 10,000
 * rows within a few years.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('announcement_withdrawals', table => {
    table.comment('Announcements that hold no longer, each once');
    table
      .uuid('announcement_id')
      .notNullable()
      .references('id')
      .inTable('announcements')
      .onDelete('CASCADE');
    table.primary(['announcement_id'], 'announcement_withdrawals_pk');
    table.text('reason').notNullable().comment('For customers, too');
    table
      .bigInteger('withdrawn_at')
      .notNullable()
      .comment('Epoch seconds; no notice is given from here on');
    table.text('withdrawn_by').notNullable();
  });

  await knex.schema.createTable('announcement_replacements', table => {
    table.comment('Which announcement stands in the place of a withdrawn one');
    table
      .uuid('announcement_id')
      .notNullable()
      .references('id')
      .inTable('announcements')
      .onDelete('CASCADE');
    table.primary(['announcement_id'], 'announcement_replacements_pk');
    table
      .uuid('replaces')
      .notNullable()
      .unique({ indexName: 'announcement_replacements_of_uq' })
      .references('id')
      .inTable('announcements')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('announcement_withdrawal_claims', table => {
    table.comment('Customers who are being told of a withdrawal');
    table.uuid('announcement_id').notNullable();
    table.text('customer_ref').notNullable();
    table.text('state').notNullable().comment('sending or failed');
    table.bigInteger('claimed_at').notNullable().comment('When it began');
    table.primary(
      ['announcement_id', 'customer_ref'],
      'announcement_withdrawal_claims_pk',
    );
    table
      .foreign(
        ['announcement_id', 'customer_ref'],
        'announcement_withdrawal_claims_fk',
      )
      .references(['announcement_id', 'customer_ref'])
      .inTable('announcement_customers')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('announcement_withdrawal_proofs', table => {
    table.comment(
      'When, how, to whom and by whom a customer was told of a withdrawal',
    );
    table.increments('key');
    table.uuid('announcement_id').notNullable();
    table.text('customer_ref').notNullable();
    table.text('how').notNullable().comment('notification or mail');
    table.bigInteger('sent_at').notNullable();
    table.text('sent_by').notNullable();
    table.text('sent_to').notNullable().comment('JSON list of refs or names');
    table.bigInteger('recorded_at').notNullable();
    table
      .foreign(
        ['announcement_id', 'customer_ref'],
        'announcement_withdrawal_proofs_fk',
      )
      .references(['announcement_id', 'customer_ref'])
      .inTable('announcement_customers')
      .onDelete('CASCADE');
    table.index(
      ['announcement_id', 'customer_ref'],
      'announcement_withdrawal_proofs_of_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('announcement_withdrawal_proofs');
  await knex.schema.dropTable('announcement_withdrawal_claims');
  await knex.schema.dropTable('announcement_replacements');
  await knex.schema.dropTable('announcement_withdrawals');
};
