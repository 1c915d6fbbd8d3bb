import {
  dayOf,
  parsePeriod,
  startOfDay,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { ZONE } from './company';

const DAY = 86_400;

/**
 * What somebody would write by hand to see how the running month stands:
 * targets with their agreements, the sums of the days that are over, the facts
 * of the running one, how one is alerted, and what was raised.
 *
 * @returns how many targets have sums
 */
export async function readBySql(knex: Knex, now: number): Promise<number> {
  const month = parsePeriod(
    new Date(now * 1000).toISOString().slice(0, 7),
    ZONE,
  );
  const today = dayOf(now, ZONE);
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
  const sums = await knex('judged_days')
    .where('day', '>=', dayOf(month.from, ZONE))
    .where('day', '<', today)
    .groupBy('judged_target_id')
    .select('judged_target_id')
    .sum({
      service: 'service_seconds',
      excluded: 'excluded_seconds',
      down: 'down_seconds',
      degraded: 'degraded_seconds',
      unknown: 'unknown_seconds',
    });
  const midnight = startOfDay(today, ZONE);
  await knex('state_facts')
    .where('starts_at', '<=', now)
    .where(ends => ends.whereNull('ends_at').orWhere('ends_at', '>=', midnight))
    .where('starts_at', '>=', midnight - DAY)
    .select('indicator_id', 'state', 'starts_at', 'ends_at');
  await knex('agreement_alerting').select('*');
  await knex('alerts').where('ends_at', '>', now).select('*');
  return sums.length;
}
