import { dayOf } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { AS_OF, months, TIME_ZONE } from './company';

/** What a target holds in a month, by its judged days. */
export interface MonthSum {
  readonly judged_target_id: number;
  readonly label: string;
  readonly service: number | string;
  readonly down: number | string;
}

/** What somebody would write by hand over the same daily rows: the sums of each target and month. */
export async function plainSql(knex: Knex): Promise<readonly MonthSum[]> {
  const today = dayOf(AS_OF, TIME_ZONE);
  const spans = months.map(({ label, from, to }) => ({
    label,
    first: dayOf(from, TIME_ZONE),
    next: Math.min(dayOf(to, TIME_ZONE), today),
  }));
  const values = spans.map(
    ({ label, first, next }) => `('${label}', ${first}, ${next})`,
  );
  const result = await knex.raw(
    `with months (label, first, next) as (values ${values.join(', ')})
     select judged_target_id, label,
       sum(service_seconds) as service, sum(excluded_seconds) as excluded,
       sum(down_seconds) as down, sum(degraded_seconds) as degraded,
       sum(unknown_seconds) as unknown
     from judged_days join months on day >= first and day < next
     group by judged_target_id, label`,
  );
  // A driver for PostgreSQL answers more than the rows.
  return Array.isArray(result) ? result : result.rows;
}
