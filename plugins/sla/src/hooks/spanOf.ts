import type {
  CourseQuery,
  JudgedPeriod,
} from '@service-levels/backstage-plugin-sla-common';

/**
 * How the API is asked for a period. Rolling days have no name: those until
 * today are the target's own current period, others are asked for by their
 * instants.
 */
export function spanOf({
  label,
  from,
  to,
  state,
  contractual,
}: JudgedPeriod): CourseQuery {
  if (!label.includes('/')) {
    return { period: label };
  }
  return state === 'open' && contractual ? {} : { from, to };
}
