// @ts-check

/**
 * The projection of the catalog's structure, as far as something is measured:
 * for each entity with indicators, and for everything above it, all that it
 * lies beneath. Roll-ups read it in the statement that finds the targets, and
 * never ask the catalog.
 *
 * Sizes to expect: a measured entity has 3 to 8 rows (system, domain, team,
 * department), so that the table follows what is measured and not the size of
 * the catalog: tens of thousands.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('entity_ancestors', table => {
    table.comment(
      'Projection of the catalog: what a measured entity, and what is above it, lies beneath',
    );
    table.text('entity_ref').notNullable().comment('Full ref in lower case');
    table
      .text('ancestor_ref')
      .notNullable()
      .comment('By partOf, ownedBy a group, or childOf between groups');
    table
      .integer('distance')
      .notNullable()
      .comment('Steps on the shortest way up; 1 is directly beneath');
    table.primary(['entity_ref', 'ancestor_ref'], 'entity_ancestors_pk');
    // Holds all that a roll-up reads of the table.
    table.index(
      ['ancestor_ref', 'distance', 'entity_ref'],
      'entity_ancestors_ancestor_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('entity_ancestors');
};
