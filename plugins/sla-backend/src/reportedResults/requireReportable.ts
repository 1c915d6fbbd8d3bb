import {
  parsePeriod,
  type CreateReportedResult,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import { InvalidInputError } from '../errors';

/** Kinds of objectives whose figure is no percentage. */
const NO_RATIOS: readonly string[] = ['outage-count', 'longest-outage', 'mean'];

function kindOfLabel(label: string): string {
  if (label.includes('W')) {
    return 'week';
  }
  if (label.includes('Q')) {
    return 'quarter';
  }
  return label.includes('-') ? 'month' : 'year';
}

function beginningOf(label: string, timeZone: string): number {
  try {
    return parsePeriod(label, timeZone).from;
  } catch {
    throw InvalidInputError.of('period', 'does not exist');
  }
}

/**
 * The period must be one of the target's own, by any signed version, and have
 * begun; a percentage is at most 100.
 *
 * @throws InputError - which names the field
 */
export function requireReportable(
  agreement: StoredAgreement,
  { targetId, period, attained }: CreateReportedResult,
  now: number,
): void {
  const stated = agreement.versions.flatMap(({ stage, terms }) =>
    stage === 'agreed'
      ? terms.targets
          .filter(({ id }) => id === targetId)
          .map(target => ({ target, timeZone: terms.timeZone }))
      : [],
  );
  const fitting = stated.filter(
    ({ target }) => target.period === kindOfLabel(period),
  );
  const [fits] = fitting;
  if (fits === undefined) {
    const kinds = stated.map(({ target }) =>
      typeof target.period === 'string' ? target.period : 'rolling days',
    );
    throw InvalidInputError.of(
      'period',
      `must be one of the target's own: it is judged by ${[
        ...new Set(kinds),
      ].join(', ')}`,
    );
  }
  if (beginningOf(period, fits.timeZone) > now) {
    throw InvalidInputError.of('period', 'has not begun');
  }
  const isRatio = fitting.some(
    ({ target }) => !NO_RATIOS.includes(target.objective.kind),
  );
  if (isRatio && attained > 100) {
    throw InvalidInputError.of('attained', 'must be at most 100, a percentage');
  }
}
