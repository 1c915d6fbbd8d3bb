import {
  formatInstant,
  startOfDate,
  startOfNextDate,
  type Explanation,
  type ExplanationPart,
  type ReportedTarget,
} from '@service-levels/backstage-plugin-sla-common';

type MissedCase = NonNullable<ReportedTarget['missedCases']>[number];
type BadSlices = NonNullable<ReportedTarget['badSlices']>[number];

function missedCasesOf({ cases, objective }: ExplanationPart): MissedCase[] {
  if (cases === null || objective.kind !== 'cases-in-time') {
    return [];
  }
  return cases
    .filter(({ treatment }) => treatment === 'missed')
    .map(({ id, opened, elapsedSeconds }) => ({
      id,
      opened,
      allowedSeconds: objective.withinSeconds,
      takenSeconds: elapsedSeconds,
    }));
}

/** Of days whose buckets are no longer kept only the number is known. */
function badSlicesOf(
  { slices, finalDays, noData }: ExplanationPart,
  timeZone: string,
): BadSlices[] {
  const ofDays = (finalDays ?? []).flatMap((day): BadSlices[] => {
    if (day.kind !== 'slices') {
      return [];
    }
    const bad = day.bad + (noData === 'bad' ? day.missing : 0);
    return bad === 0
      ? []
      : [
          {
            from: formatInstant(startOfDate(day.date, timeZone)),
            to: formatInstant(startOfNextDate(day.date, timeZone)),
            slices: bad,
            worst: null,
          },
        ];
  });
  const ofSlices = (slices ?? [])
    .filter(({ treatment }) => ['bad', 'missing-as-bad'].includes(treatment))
    .map(({ from, to, slices: count, worst }) => ({
      from,
      to,
      slices: count,
      worst,
    }));
  return [...ofDays, ...ofSlices];
}

/** What counted against a target on cases or on slices of time; nothing where it is on neither. */
export function missesOf({
  parts,
  attainment: { period },
}: Explanation): Pick<ReportedTarget, 'missedCases' | 'badSlices'> {
  return {
    ...(parts.some(({ cases }) => cases !== null) && {
      missedCases: parts.flatMap(missedCasesOf),
    }),
    ...(parts.some(({ slices }) => slices !== null) && {
      badSlices: parts.flatMap(part => badSlicesOf(part, period.timeZone)),
    }),
  };
}
