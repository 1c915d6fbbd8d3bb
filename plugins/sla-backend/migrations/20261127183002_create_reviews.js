// @ts-check

/**
 * Meetings in which provider and customer look at what was agreed and achieved,
 * what their decisions led to, and of which due ones somebody was reminded.
 * What is written of a review is changed as a whole, and is one row.
 *
 * Sizes to expect: four for each customer and year.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reviews', table => {
    table.comment('Service review meetings');
    table.uuid('id').primary();
    table
      .integer('revision')
      .notNullable()
      .comment('Counts every change; the etag');
    table
      .text('customer_ref')
      .notNullable()
      .references('ref')
      .inTable('customers');
    table.text('state').notNullable().comment('planned, held or cancelled');
    table.bigInteger('starts_at').notNullable();
    table.bigInteger('ends_at').nullable();
    table.text('place').nullable();
    table.text('link').nullable().comment('Where to join it');
    table.text('participants').notNullable().comment('JSON list of texts');
    table.text('agenda').notNullable().comment('JSON list of items');
    table.boolean('is_agenda_shared').notNullable();
    table.text('notes').notNullable().comment('Markdown; internal');
    table.text('minutes').notNullable().comment('Markdown');
    table.text('minutes_visibility').notNullable();
    table.text('decisions').notNullable().comment('JSON list');
    table
      .uuid('interaction_id')
      .nullable()
      .references('id')
      .inTable('interactions')
      .comment('The meeting in the dialogue, once it was held');
    table.text('cancel_reason').nullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('changed_at').nullable();
    table.text('changed_by').nullable();
    table.index(['customer_ref', 'starts_at'], 'reviews_customer_idx');
    table.index(['starts_at', 'id'], 'reviews_starts_idx');
  });
  await knex.schema.createTable('review_agreements', table => {
    table.comment('Which agreements a review looks at');
    table
      .uuid('review_id')
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.primary(['review_id', 'agreement_id'], 'review_agreements_pk');
    table.index(['agreement_id'], 'review_agreements_agreement_idx');
  });
  await knex.schema.createTable('review_outcomes', table => {
    table.comment('What decisions of reviews led to, one each');
    table
      .uuid('review_id')
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table.uuid('decision_id').notNullable();
    table
      .text('kind')
      .notNullable()
      .comment('action, requirement, improvement or amendment');
    table.uuid('object_id').notNullable();
    table.bigInteger('at').notNullable();
    table.primary(['review_id', 'decision_id'], 'review_outcomes_pk');
    table.index(['object_id'], 'review_outcomes_object_idx');
  });
  await knex.schema.createTable('review_reminders', table => {
    table.comment('Of which due reviews managers were reminded');
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.text('kind').notNullable().comment('due or overdue');
    table.text('occasion').notNullable().comment('The date of the review');
    table.text('state').notNullable().comment('claimed, sent or failed');
    table.integer('attempts').notNullable();
    table.uuid('claim_id').notNullable().comment('Who sends it: one turn');
    table.bigInteger('claimed_at').notNullable();
    table.primary(['agreement_id', 'kind', 'occasion'], 'review_reminders_pk');
    table.index(['claim_id'], 'review_reminders_claim_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('review_reminders');
  await knex.schema.dropTable('review_outcomes');
  await knex.schema.dropTable('review_agreements');
  await knex.schema.dropTable('reviews');
};
