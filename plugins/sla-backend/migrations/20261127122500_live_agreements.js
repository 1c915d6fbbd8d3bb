// @ts-check
const { randomUUID } = require('node:crypto');

/**
 * The life of agreements: who approved a draft inside, how an offer ended
 * without both signatures, signatures that came on paper, notice, going on
 * after a fixed end, and what was said. What is signed or said is never
 * changed, but for comments that name somebody who is erased.
 *
 * Sizes to expect: a handful of rows for each version; made by people.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('agreement_versions', table => {
    table
      .integer('unsigned_reminder_days')
      .nullable()
      .comment('Days after the offer until who waits is reminded');
    table.bigInteger('closed_at').nullable();
    table
      .text('closed_by')
      .nullable()
      .comment('Who countered, declined or withdrew it; the stage says which');
    table.text('close_reason').nullable();
    table.text('close_evidence').nullable();
    table
      .text('proposal')
      .nullable()
      .comment('JSON of the terms that a counter-offer asks for');
  });

  // Anew: who signed outside has no ref to be the key.
  await knex.schema.createTable('sign_offs', table => {
    table.comment(
      'Acceptance of exactly one version by one signatory; never changed but confirmed once',
    );
    table.uuid('id').notNullable();
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.text('party').notNullable().comment('provider or customer');
    table
      .text('signed_by')
      .nullable()
      .comment('Null where a person outside signed on paper');
    table.text('name').nullable().comment('Of a person outside');
    table.text('role').nullable();
    table.text('principal').notNullable().comment('user or service');
    table.bigInteger('signed_at').notNullable();
    table.text('hash').notNullable();
    table.text('evidence').nullable();
    table
      .text('signed_on')
      .nullable()
      .comment('Date on paper; null where the person signed in the portal');
    table.text('entered_by').nullable();
    table
      .text('confirmation')
      .notNullable()
      .comment('not-needed, not-confirmed or confirmed');
    table.text('confirmed_by').nullable();
    table.bigInteger('confirmed_at').nullable();
    table.primary(['id'], 'sign_offs_pk');
    table
      .foreign(['agreement_id', 'version'], 'sign_offs_version_fk')
      .references(['agreement_id', 'version'])
      .inTable('agreement_versions')
      .onDelete('CASCADE');
    table.index(['agreement_id', 'version'], 'sign_offs_version_idx');
  });
  const signed = await knex('signatures').select('*');
  for (const row of signed) {
    await knex('sign_offs').insert({
      ...row,
      id: randomUUID(),
      confirmation: 'not-needed',
    });
  }
  await knex.schema.dropTable('signatures');

  await knex.schema.createTable('agreement_approvals', table => {
    table.comment(
      'Whether a draft may be offered: asked, approved and refused, in order',
    );
    table.increments('key');
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.integer('version').notNullable();
    table.text('kind').notNullable().comment('asked, approved or refused');
    table
      .text('terms_hash')
      .notNullable()
      .comment('Of the draft as it stood; another one needs another approval');
    table.text('note').nullable();
    table.bigInteger('at').notNullable();
    table.text('by').notNullable();
    table.index(['agreement_id', 'version'], 'agreement_approvals_version_idx');
  });

  await knex.schema.createTable('agreement_approvers', table => {
    table.comment(
      'Whom an approval was asked of: they may read the agreement from then on',
    );
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.text('group_ref').notNullable();
    table.primary(['agreement_id', 'group_ref'], 'agreement_approvers_pk');
    table.index(['group_ref'], 'agreement_approvers_group_idx');
  });

  await knex.schema.createTable('agreement_terminations', table => {
    table.comment('Notice that was given, also what was revoked since');
    table.uuid('id').notNullable().primary();
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.integer('version').notNullable();
    table.text('last_day').notNullable().comment('Date, inclusive');
    table.text('party').notNullable().comment('Whose notice it is');
    table.text('given_on').notNullable().comment('Date');
    table.boolean('by_agreement').notNullable();
    table.text('reason').notNullable();
    table.text('evidence').nullable();
    table.bigInteger('entered_at').notNullable();
    table.text('entered_by').notNullable();
    table.bigInteger('revoked_at').nullable();
    table.text('revoked_by').nullable();
    table.text('revoke_reason').nullable();
    table.text('revoke_evidence').nullable();
    table.index(['agreement_id'], 'agreement_terminations_agreement_idx');
  });

  await knex.schema.createTable('agreement_continuations', table => {
    table.comment(
      'That both sides go on under the last terms after a fixed end: asked by one, accepted by the other',
    );
    table.increments('key').comment('The last of a version holds');
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.integer('version').notNullable();
    table.text('until').nullable().comment('Date, inclusive; null: on notice');
    table.text('asked_for').notNullable().comment('provider or customer');
    table.text('asked_evidence').nullable();
    table.bigInteger('asked_at').notNullable();
    table.text('asked_by').notNullable();
    table.text('accepted_evidence').nullable();
    table.bigInteger('accepted_at').nullable();
    table.text('accepted_by').nullable();
    table.index(
      ['agreement_id', 'version'],
      'agreement_continuations_version_idx',
    );
  });

  await knex.schema.createTable('agreement_comments', table => {
    table.comment('What was said about a version');
    table.increments('key').comment('In the order in which they were said');
    table
      .uuid('id')
      .notNullable()
      .unique({ indexName: 'agreement_comments_id_uq' });
    table
      .uuid('agreement_id')
      .notNullable()
      .references('id')
      .inTable('agreements')
      .onDelete('CASCADE');
    table.integer('version').notNullable();
    table.text('text').notNullable();
    table.text('visibility').notNullable().comment('internal or shared');
    table.bigInteger('at').notNullable();
    table.text('by').notNullable();
    table.index(['agreement_id', 'key'], 'agreement_comments_agreement_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'agreement_comments',
    'agreement_continuations',
    'agreement_terminations',
    'agreement_approvers',
    'agreement_approvals',
  ]) {
    await knex.schema.dropTable(table);
  }
  await knex.schema.createTable('signatures', table => {
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.text('party').notNullable();
    table.text('signed_by').notNullable();
    table.text('principal').notNullable();
    table.bigInteger('signed_at').notNullable();
    table.text('hash').notNullable();
    table.text('evidence').nullable();
    table.primary(
      ['agreement_id', 'version', 'party', 'signed_by'],
      'signatures_pk',
    );
    table
      .foreign(['agreement_id', 'version'], 'signatures_version_fk')
      .references(['agreement_id', 'version'])
      .inTable('agreement_versions')
      .onDelete('CASCADE');
  });
  // What came on paper cannot be told there.
  const signed = await knex('sign_offs').whereNull('signed_on');
  for (const row of signed) {
    await knex('signatures').insert({
      agreement_id: row.agreement_id,
      version: row.version,
      party: row.party,
      signed_by: row.signed_by,
      principal: row.principal,
      signed_at: row.signed_at,
      hash: row.hash,
      evidence: row.evidence,
    });
  }
  await knex.schema.dropTable('sign_offs');
  // Not by knex: it makes tables of SQLite anew, to which others refer.
  for (const column of [
    'unsigned_reminder_days',
    'closed_at',
    'closed_by',
    'close_reason',
    'close_evidence',
    'proposal',
  ]) {
    await knex.raw('alter table agreement_versions drop column ??', [column]);
  }
};
