// @ts-check

/**
 * That a version was signed outside the portal and only recorded here, with
 * who signed and where the document is. Never changed.
 *
 * Sizes to expect: the agreements that there were when the portal began, some
 * hundreds, and a few a year.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('agreement_records', table => {
    table.comment('Versions that were signed outside and recorded here');
    table.uuid('agreement_id').notNullable();
    table.integer('version').notNullable();
    table.bigInteger('recorded_at').notNullable().comment('Epoch seconds');
    table.text('recorded_by').notNullable();
    table.text('document_url').nullable();
    table.text('document_title').nullable();
    table.text('note').nullable().comment("For the provider's side");
    table
      .text('signatures')
      .notNullable()
      .comment('JSON list of party, signedBy and signedOn');
    table.primary(['agreement_id', 'version'], 'agreement_records_pk');
    table
      .foreign(['agreement_id', 'version'], 'agreement_records_version_fk')
      .references(['agreement_id', 'version'])
      .inTable('agreement_versions')
      .onDelete('CASCADE');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('agreement_records');
};
