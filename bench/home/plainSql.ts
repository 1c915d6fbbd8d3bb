import {
  dayOf,
  type NamedPeriod,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { AS_OF, months, TIME_ZONE } from './company';

/** The sums of each target and month over its daily rows, and the facts of the day that is not over. */
async function sumsOf(
  knex: Knex,
  spans: readonly NamedPeriod[],
): Promise<number> {
  const today = dayOf(AS_OF, TIME_ZONE);
  const values = spans.map(({ label, from, to }) => {
    const next = Math.min(dayOf(to, TIME_ZONE), today);
    return `('${label}', ${dayOf(from, TIME_ZONE)}, ${next})`;
  });
  const sums = await knex.raw(
    `with months (label, first, next) as (values ${values.join(', ')})
     select judged_target_id, label,
       sum(service_seconds) as service, sum(excluded_seconds) as excluded,
       sum(down_seconds) as down, sum(degraded_seconds) as degraded,
       sum(unknown_seconds) as unknown
     from judged_days join months on day >= first and day < next
     group by judged_target_id, label`,
  );
  await knex('state_facts')
    .where('starts_at', '<=', AS_OF)
    .where(ends => ends.whereNull('ends_at').orWhere('ends_at', '>=', today))
    .where('starts_at', '>=', AS_OF - 86_400)
    .select('indicator_id', 'state', 'starts_at', 'ends_at');
  // A driver for PostgreSQL answers more than the rows.
  return (Array.isArray(sums) ? sums : sums.rows).length;
}

/** What somebody would write by hand for the chart: targets with their agreements, and the sums of their months. */
export async function chartBySql(knex: Knex): Promise<number> {
  await knex('targets')
    .join('agreement_versions', join =>
      join
        .on('agreement_versions.agreement_id', 'targets.agreement_id')
        .andOn('agreement_versions.version', 'targets.version')
        .andOnVal('agreement_versions.stage', 'agreed'),
    )
    .join('agreements', 'agreements.id', 'targets.agreement_id')
    .join('indicators', 'indicators.id', 'targets.indicator_id')
    .select('targets.*', 'indicators.entity_ref', 'agreements.customer_ref');
  return await sumsOf(knex, months);
}

/** What somebody would write by hand for all that the home shows: the same rows, statement by statement. */
export async function homeBySql(knex: Knex): Promise<number> {
  const rows = await chartBySql(knex);
  await sumsOf(knex, months.slice(-2));
  await sumsOf(knex, months.slice(-1));
  for (const table of [
    'agreements',
    'agreement_versions',
    'agreement_entities',
    'agreement_customers',
    'sign_offs',
    'targets',
    'customers',
    'customer_entities',
    'indicators',
  ]) {
    await knex(table).select('*');
  }
  return rows;
}
