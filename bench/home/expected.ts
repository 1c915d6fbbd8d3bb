import {
  judgeStates,
  serviceIntervals,
  verdictOf,
  type Verdict,
} from '@service-levels/backstage-plugin-sla-common';
import {
  AS_OF,
  AT_LEAST,
  factsOf,
  months,
  services,
  TIME_ZONE,
} from './company';

const ALWAYS = { hours: '24x7', holidays: [], exceptions: [] } as const;

/** The verdict of each service in each month, judged from the facts in memory. */
export function expected(): ReadonlyMap<string, readonly Verdict[]> {
  return new Map(
    services.map((ref, index) => [
      ref,
      months.map(month =>
        verdictOf(
          judgeStates({
            span: month,
            service: serviceIntervals(ALWAYS, TIME_ZONE, month),
            exclusions: [],
            facts: factsOf(index),
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
        ),
      ),
    ]),
  );
}
