// @ts-check

/**
 * Services that no YAML declares, such as a service desk, kept in the portal
 * and shown in the catalog as systems.
 *
 * Where YAML declares a system of the same name, that holds; what is kept stays
 * aside and comes back once the YAML is gone. What names an archived one stays.
 *
 * Sizes to expect: hundreds of rows. In columns and not in one text, so that
 * people are found and replaced in them as in any other table.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('kept_services', table => {
    table.comment('Services that have their home in the portal');
    table.text('ref').primary().comment('Full ref of the System in lower case');
    table.text('title').notNullable();
    table.text('description').nullable();
    table.text('owner').notNullable().comment('Ref of a group or a user');
    table.text('domain').nullable().comment('Ref of a domain');
    table.integer('revision').notNullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('changed_at').notNullable();
    table.text('changed_by').notNullable();
    table.bigInteger('archived_at').nullable();
    table.text('archived_by').nullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('kept_services');
};
