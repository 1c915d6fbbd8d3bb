// @ts-check

/**
 * How long a version holds, where the state of agreements is found by SQL:
 * `agreements/database/standingsAt.ts`.
 *
 * Sizes to expect: columns of thousands of rows.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('agreement_versions', table => {
    table
      .boolean('goes_on')
      .notNullable()
      .defaultTo(false)
      .comment('After its last day until notice: by its terms or as agreed');
    table
      .text('continued_until')
      .nullable()
      .comment('Date, inclusive: both sides agreed to go on after the end');
  });
  await knex.schema.alterTable('agreements', table => {
    table
      .text('terminated_on')
      .nullable()
      .comment('Date, inclusive: the last day by notice that holds');
  });
  const versions = await knex('agreement_versions').select(
    'agreement_id',
    'version',
    'terms',
  );
  for (const { agreement_id, version, terms } of versions) {
    const { term } = JSON.parse(terms);
    if (term?.kind === 'renewing' || term?.continues === true) {
      await knex('agreement_versions')
        .where({ agreement_id, version })
        .update({ goes_on: true });
    }
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Not by knex: it makes tables of SQLite anew, to which others refer.
  await knex.raw('alter table agreements drop column terminated_on');
  for (const column of ['goes_on', 'continued_until']) {
    await knex.raw('alter table agreement_versions drop column ??', [column]);
  }
};
