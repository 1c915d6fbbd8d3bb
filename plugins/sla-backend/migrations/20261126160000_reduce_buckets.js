// @ts-check

/**
 * How far the buckets of an indicator are kept as sums of an hour, in the
 * tables of the buckets themselves (ADR 19).
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw('alter table indicators add column reduced_until bigint');
};

/**
 * What was reduced stays as it is: it is not known any more which buckets are hours.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('alter table indicators drop column reduced_until');
};
