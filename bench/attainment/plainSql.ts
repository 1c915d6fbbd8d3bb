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
  return await knex
    .with('months', knex.raw(`values ${values.join(', ')}`))
    .from('judged_days')
    .join(knex.raw('months as m(label, first, next)'), join =>
      join
        .on('judged_days.day', '>=', knex.raw('m.first'))
        .andOn('judged_days.day', '<', knex.raw('m.next')),
    )
    .groupBy('judged_target_id', 'm.label')
    .select('judged_target_id', 'm.label')
    .select(
      knex.raw(
        `sum(service_seconds) as service, sum(excluded_seconds) as excluded,
          sum(down_seconds) as down, sum(degraded_seconds) as degraded,
          sum(unknown_seconds) as unknown`,
      ),
    );
}
