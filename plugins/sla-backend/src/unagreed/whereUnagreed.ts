import type { Knex } from 'knex';
import { standingsAt, type Today } from '../agreements/database/standingsAt';

/** What counts as agreed does not depend on who looks. */
const EVERYBODY = {
  isManager: true,
  ownershipRefs: [],
  manages: [],
  represents: [],
};

/** The instant at which something is agreed or not, in epoch seconds, and which date it is where. */
export interface At {
  readonly now: number;
  readonly today: Today;
}

/** How agreements stand, those in draft included. */
export function standings(knex: Knex, at: At): Knex.QueryBuilder {
  return standingsAt(knex, { ...at, reader: EVERYBODY });
}

/**
 * Narrows `indicators` to those that no target measures in what is in force,
 * signed, on offer or being written: somebody measures, and nobody has a use
 * for it. One statement that reads the agreements once, however many rows.
 */
export function whereUnagreed(
  indicators: Knex.QueryBuilder,
  knex: Knex,
  at: At,
): void {
  indicators.whereNotIn(
    'indicators.id',
    knex('targets')
      .join(standings(knex, at).as('standing'), join =>
        join.on('standing.agreement_id', 'targets.agreement_id'),
      )
      .where(live =>
        live
          .where(shown =>
            shown
              .whereIn('standing.shown_state', ['active', 'agreed'])
              .whereRaw('targets.version = standing.shown_version'),
          )
          .orWhere(newest =>
            newest
              .whereIn('standing.newest_state', ['draft', 'offered', 'agreed'])
              .whereRaw('targets.version = standing.newest_version'),
          ),
      )
      .select('targets.indicator_id'),
  );
}

/**
 * Customers with what an SLA that is signed and not over holds for: the
 * entities that it names, those that its targets measure, and what lies beneath
 * the ones that it names.
 */
export function agreedPlaces(knex: Knex, at: At): Knex.QueryBuilder {
  const named = knex('agreement_entities').select(
    'agreement_id',
    'version',
    'entity_ref',
  );
  const beneath = knex('agreement_entities')
    .join(
      'entity_ancestors',
      'entity_ancestors.ancestor_ref',
      'agreement_entities.entity_ref',
    )
    .select(
      'agreement_entities.agreement_id',
      'agreement_entities.version',
      'entity_ancestors.entity_ref',
    );
  const measured = knex('targets')
    .join('indicators', 'indicators.id', 'targets.indicator_id')
    .select('targets.agreement_id', 'targets.version', 'indicators.entity_ref');
  return knex(named.union([beneath, measured]).as('places'))
    .join('agreements', join =>
      join
        .on('agreements.id', 'places.agreement_id')
        .andOnVal('agreements.type', 'sla'),
    )
    .join(standings(knex, at).as('standing'), join =>
      join
        .on('standing.agreement_id', 'places.agreement_id')
        .andOn('standing.shown_version', 'places.version'),
    )
    .join('agreement_customers', join =>
      join
        .on('agreement_customers.agreement_id', 'places.agreement_id')
        .andOn('agreement_customers.version', 'places.version'),
    )
    .whereIn('standing.shown_state', ['active', 'agreed'])
    .select('agreement_customers.customer_ref', 'places.entity_ref');
}
