import {
  judgeStates,
  serviceIntervals,
  type Attained,
} from '@service-levels/backstage-plugin-sla-common';
import {
  AS_OF,
  AT_LEAST,
  CALENDAR,
  factsOf,
  measured,
  months,
  TIME_ZONE,
} from './company';

/** What a target of an entity has attained in a month. */
export function keyOf(entityRef: string, label: string): string {
  return `${entityRef} ${label}`;
}

/** All figures by `keyOf`, judged from the facts in memory. */
export function expected(): ReadonlyMap<string, Attained | null> {
  const figures = new Map<string, Attained | null>();
  const service = months.map(month =>
    serviceIntervals(CALENDAR, TIME_ZONE, month),
  );
  measured.forEach((entityRef, index) => {
    const facts = factsOf(index);
    months.forEach((month, nth) => {
      const { attained } = judgeStates({
        span: month,
        service: service[nth],
        exclusions: [],
        facts: facts.filter(
          ({ from, to }) => from < month.to && (to ?? Infinity) > month.from,
        ),
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
      });
      figures.set(keyOf(entityRef, month.label), attained);
    });
  });
  return figures;
}
