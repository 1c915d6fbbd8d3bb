import type {
  ExplainedFact,
  ExplainedInterval,
  Explanation,
  ExplanationPart,
  ReportedTarget,
} from '@service-levels/backstage-plugin-sla-common';

type Outage = ReportedTarget['outages'][number];

/** Intervals without a gap in which the service was in one state: counted or not, one outage to who waited. */
function runsOf(parts: readonly ExplanationPart[]): ExplainedInterval[][] {
  const runs: ExplainedInterval[][] = [];
  for (const interval of parts.flatMap(({ intervals }) => intervals)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.to === interval.from && last.state === interval.state) {
      run?.push(interval);
    } else {
      runs.push([interval]);
    }
  }
  return runs;
}

/** The different texts that are said of it, one after the other; null where none is. */
function textOf(
  facts: readonly ExplainedFact[],
  field: 'publicNote' | 'cause',
): string | null {
  const texts = facts.flatMap(fact => fact[field] ?? []);
  return texts.length === 0 ? null : [...new Set(texts)].join('; ');
}

function toOutage(run: readonly ExplainedInterval[]): Outage {
  const [first] = run;
  const last = run[run.length - 1];
  const facts = run.flatMap(interval => interval.facts);
  return {
    from: first.from,
    to: last.ongoing ? null : last.to,
    state: first.state,
    seconds: run.reduce((sum, { badSeconds }) => sum + badSeconds, 0),
    note: textOf(facts, 'publicNote'),
    cause: textOf(facts, 'cause'),
  };
}

/** What counted against a target of states, the earliest first. */
export function outagesOf({ parts }: Explanation): readonly Outage[] {
  const ofIntervals = runsOf(parts).map(toOutage);
  const counted = parts
    .flatMap(({ outages }) => outages ?? [])
    .filter(
      ({ treatment }) =>
        treatment === 'counted' || treatment === 'unknown-as-bad',
    )
    .map(({ from, to, state, seconds, ongoing, facts }) => ({
      from,
      to: ongoing ? null : to,
      state,
      seconds,
      note: textOf(facts, 'publicNote'),
      cause: textOf(facts, 'cause'),
    }));
  return [...ofIntervals, ...counted].filter(({ seconds }) => seconds > 0);
}
