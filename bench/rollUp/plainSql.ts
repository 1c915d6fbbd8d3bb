import type { Knex } from 'knex';
import { AS_OF, DOMAIN, MONTH } from './company';

/** Seconds that an entity was in a state, as far as the month has come. */
export interface StateSum {
  readonly entity_ref: string;
  readonly state: string | null;
  readonly seconds: number | string;
}

/**
 * What somebody would write by hand over the same rows: the targets in force
 * on the domain and beneath it, with the facts of this month, summed up by
 * entity and state. It knows no calendar, no budget and no verdict.
 */
export async function plainSql(knex: Knex): Promise<readonly StateSum[]> {
  const asOf = AS_OF;
  const [least, greatest] =
    knex.client.config.client === 'pg' ? ['least', 'greatest'] : ['min', 'max'];
  return await knex('indicators')
    .join('targets', 'targets.indicator_id', 'indicators.id')
    .join('agreement_versions', join =>
      join
        .on('agreement_versions.agreement_id', 'targets.agreement_id')
        .andOn('agreement_versions.version', 'targets.version')
        .andOnVal('agreement_versions.stage', 'agreed'),
    )
    .join('agreements', 'agreements.id', 'agreement_versions.agreement_id')
    .leftJoin('state_facts', join =>
      join
        .on('state_facts.indicator_id', 'indicators.id')
        .andOnVal('state_facts.starts_at', '<=', asOf)
        .andOn(ends =>
          ends
            .onNull('state_facts.ends_at')
            .orOnVal('state_facts.ends_at', '>=', MONTH.from),
        ),
    )
    .where(lies =>
      lies
        .where('indicators.entity_ref', DOMAIN)
        .orWhereIn(
          'indicators.entity_ref',
          knex('entity_ancestors')
            .where('ancestor_ref', DOMAIN)
            .select('entity_ref'),
        ),
    )
    .groupBy('indicators.entity_ref', 'state_facts.state')
    .select('indicators.entity_ref', 'state_facts.state')
    .select(
      knex.raw(
        `sum(${least}(coalesce(state_facts.ends_at, :asOf), :asOf) - ${greatest}(state_facts.starts_at, :from)) as seconds`,
        { asOf, from: MONTH.from },
      ),
    );
}
