// @ts-check

/**
 * Service level reports: one row for what a report is about and a period, so
 * that two instances that create the same one make one, and its revisions.
 *
 * Sizes to expect: twelve reports for an agreement and year, most with one
 * revision. The content of a published revision is its JSON as it was hashed,
 * some tens of kilobytes; it is never written again. Files and explanations
 * stand in tables of their own, so that lists do not read them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reports', table => {
    table.comment('Service level reports, one for a subject and a period');
    table.uuid('id').primary();
    table
      .text('subject')
      .notNullable()
      .comment('agreement:<id> or the ref of a customer');
    table
      .uuid('agreement_id')
      .nullable()
      .references('id')
      .inTable('agreements')
      .comment('Null where it is about all SLAs of a customer');
    table.text('customer_ref').notNullable();
    table.text('title').notNullable();
    table.text('period').notNullable().comment('Such as 2026-10');
    table.text('time_zone').notNullable();
    table.bigInteger('starts_at').notNullable();
    table.bigInteger('ends_at').notNullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.unique(['subject', 'period'], {
      indexName: 'reports_subject_period_uq',
    });
    table.index(['starts_at', 'id'], 'reports_order_idx');
  });
  await knex.schema.createTable('report_agreements', table => {
    table.comment('Who reads a report may read all of these');
    referReport(table);
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements');
    table.primary(['report_id', 'agreement_id']);
    table.index(['agreement_id'], 'report_agreements_agreement_idx');
  });
  await knex.schema.createTable('report_revisions', table => {
    table.comment('Drafts, and what was published for good');
    referReport(table);
    table.integer('revision').notNullable();
    table.text('state').notNullable();
    table.integer('changes').notNullable().comment('Of a draft, for its etag');
    table.text('summary').notNullable();
    table.text('reason').nullable().comment('Why it corrects the one before');
    table.text('missed').notNullable().comment('JSON of ids and names');
    table.bigInteger('looked_at').notNullable().comment('At the facts');
    table.boolean('differs').nullable().comment('From the facts then');
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.text('content').nullable().comment('JSON; null until published');
    table.text('hash').nullable();
    table.bigInteger('published_at').nullable();
    table.text('published_by').nullable();
    table
      .bigInteger('accept_at')
      .nullable()
      .comment('From when it is taken as accepted');
    table.text('accept_on').nullable().comment('The date of that');
    table.bigInteger('acknowledged_at').nullable();
    table.text('acknowledged_by').nullable();
    table.text('evidence').nullable();
    table.primary(['report_id', 'revision']);
    table.index(['state', 'looked_at'], 'report_revisions_state_idx');
  });
  await knex.schema.createTable('report_comments', table => {
    table.comment('Cause and measure of each miss in a revision');
    referReport(table);
    table.integer('revision').notNullable();
    table.uuid('target_id').notNullable();
    table.text('cause').notNullable();
    table.text('measure').notNullable();
    table.text('measure_due').nullable();
    table.text('causing_entity').nullable();
    table.bigInteger('at').notNullable();
    table.text('by').notNullable();
    table.primary(['report_id', 'revision', 'target_id']);
  });
  await knex.schema.createTable('report_files', table => {
    table.comment('What a published revision is handed out as; never changed');
    referReport(table);
    table.integer('revision').notNullable();
    table.text('format').notNullable();
    table.binary('content').notNullable();
    table.primary(['report_id', 'revision', 'format']);
  });
  await knex.schema.createTable('report_explanations', table => {
    table.comment('What each figure was made of; never changed');
    referReport(table);
    table.integer('revision').notNullable();
    table.uuid('target_id').notNullable();
    table.text('period').notNullable().comment('Of the target');
    table.text('content').notNullable().comment('JSON of an explanation');
    table.primary(['report_id', 'revision', 'target_id', 'period']);
  });
  await knex.schema.createTable('report_disputes', table => {
    table.comment('What a customer disputes in a published revision');
    table.uuid('id').primary();
    referReport(table);
    table.integer('revision').notNullable();
    table.uuid('target_id').nullable();
    table.text('target_name').nullable();
    table.text('state').notNullable();
    table.text('reported_figure').nullable();
    table.text('figure').nullable();
    table.text('settlement').nullable();
    table.text('proposed_by_side').nullable();
    table.text('proposed_by').nullable();
    table.bigInteger('proposed_at').nullable();
    table.bigInteger('agreed_at').nullable();
    table.text('agreed_by').nullable();
    table.index(['report_id', 'revision'], 'report_disputes_revision_idx');
  });
  await knex.schema.createTable('report_dispute_messages', table => {
    table.comment('What both sides said; the first is the reason');
    table
      .uuid('dispute_id')
      .notNullable()
      .references('id')
      .inTable('report_disputes');
    table.integer('position').notNullable();
    table.text('side').notNullable();
    table.text('text').notNullable();
    table.text('link').nullable();
    table.text('evidence').nullable();
    table.bigInteger('at').notNullable();
    table.text('by').notNullable();
    table.primary(['dispute_id', 'position']);
  });
  await knex.schema.createTable('report_sendings', table => {
    table.comment('To whom a published revision was sent');
    table.uuid('id').primary();
    referReport(table);
    table.integer('revision').notNullable();
    table.text('how').notNullable();
    table.text('recipients').notNullable().comment('JSON of names and refs');
    table.bigInteger('at').notNullable();
    table.text('by').notNullable();
    table.index(['report_id', 'revision'], 'report_sendings_revision_idx');
  });

  await knex.schema.createTable('scheduled_reports', table => {
    table.comment('Months of which a draft was created by schedule');
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements');
    table.text('period').notNullable();
    table.bigInteger('created_at').notNullable();
    table.primary(['agreement_id', 'period']);
  });

  /** @param {import('knex').Knex.CreateTableBuilder} table */
  function referReport(table) {
    table.uuid('report_id').notNullable().references('id').inTable('reports');
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('scheduled_reports');
  await knex.schema.dropTable('report_sendings');
  await knex.schema.dropTable('report_dispute_messages');
  await knex.schema.dropTable('report_disputes');
  await knex.schema.dropTable('report_explanations');
  await knex.schema.dropTable('report_files');
  await knex.schema.dropTable('report_comments');
  await knex.schema.dropTable('report_revisions');
  await knex.schema.dropTable('report_agreements');
  await knex.schema.dropTable('reports');
};
