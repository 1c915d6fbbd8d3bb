import {
  judgeStates,
  serviceIntervals,
  summaryOf,
  verdictOf,
  type RollUpSummary,
} from '@service-levels/backstage-plugin-sla-common';
import {
  AS_OF,
  AT_LEAST,
  agreements,
  calendarOf,
  factsOf,
  measured,
  MONTH,
} from './company';

/** What the roll-up must answer, judged from the facts in memory. */
export function expected(): RollUpSummary {
  const indexOf = new Map(measured.map((ref, i) => [ref, i]));
  const verdicts = agreements.flatMap((agreement, i) => {
    const calendar = calendarOf(i);
    return agreement.targets.map(target => {
      const ref = target.indicator.replace(/\/availability$/, '');
      return verdictOf(
        judgeStates({
          span: MONTH,
          service: serviceIntervals(calendar, agreement.timeZone, MONTH),
          exclusions: [],
          facts: factsOf(indexOf.get(ref) ?? -1),
          whereNothingReported: 'up',
          noData: 'exclude',
          objective: {
            kind: 'availability',
            atLeast: AT_LEAST,
            degradedWeight: 0,
            minimumOutageSeconds: 0,
          },
          asOf: AS_OF,
          coverageFloor: 90,
        }),
      );
    });
  });
  return summaryOf(verdicts);
}
