import type {
  ExplainedInterval,
  Explanation,
  Treatment,
} from '@service-levels/backstage-plugin-sla-common';

/** What happened to a service, with everything that counted or didn't in the same way. */
export interface Outage {
  readonly key: string;
  readonly entityRef: string;
  /** The targets that it concerns in the same way. */
  readonly targetNames: readonly string[];
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  readonly ongoing: boolean;
  readonly state: ExplainedInterval['state'];
  readonly treatment: Treatment;
  /** Seconds of the stretches between `from` and `to` that are told of here. */
  readonly seconds: number;
  /** Seconds that count as down. */
  readonly badSeconds: number;
  /** Words for the customer; internal notes are left out for everyone. */
  readonly notes: readonly string[];
}

/** Whether an interval counts against the service. */
export function isCounted(treatment: Treatment): boolean {
  return treatment === 'counted' || treatment === 'unknown-as-bad';
}

/** Stretches of one report belong together, whatever the service hours cut out of it. */
function joinKey(interval: ExplainedInterval): string {
  const { state, treatment, facts, from } = interval;
  const ids = facts.flatMap(({ id }) => (id === null ? [] : [id])).sort();
  const isNamed = ids.length > 0 && ids.length === facts.length;
  return JSON.stringify([state, treatment, isNamed ? ids : from]);
}

function joined(
  first: ExplainedInterval,
  rest: readonly ExplainedInterval[],
  figure: Explanation['attainment'],
): Outage {
  const all = [first, ...rest];
  const last = all[all.length - 1];
  const { entityRef, targetName, period } = figure;
  const { state, treatment } = first;
  const sum = (key: 'seconds' | 'badSeconds') =>
    all.reduce((seconds, interval) => seconds + interval[key], 0);
  const badSeconds = sum('badSeconds');
  const notes = all.flatMap(({ facts }) =>
    facts.flatMap(({ publicNote }) =>
      publicNote === null ? [] : [publicNote],
    ),
  );
  return {
    key: [entityRef, state, treatment, first.from, last.to, badSeconds].join(
      ' ',
    ),
    entityRef,
    targetNames: [targetName],
    timeZone: period.timeZone,
    from: first.from,
    to: last.to,
    ongoing: last.ongoing,
    state,
    treatment,
    seconds: sum('seconds'),
    badSeconds,
    notes: [...new Set(notes)],
  };
}

function outagesOfTarget({ attainment, parts }: Explanation): Outage[] {
  const groups = new Map<string, ExplainedInterval[]>();
  parts
    .flatMap(({ intervals }) => intervals)
    .forEach(interval => {
      const key = joinKey(interval);
      groups.set(key, [...(groups.get(key) ?? []), interval]);
    });
  return [...groups.values()].map(([first, ...rest]) =>
    joined(first, rest, attainment),
  );
}

/** Everything that was not plainly up in a month, oldest first; once where several targets tell the same. */
export function outagesOf(explanations: readonly Explanation[]): Outage[] {
  const outages = new Map<string, Outage>();
  explanations.flatMap(outagesOfTarget).forEach(outage => {
    const known = outages.get(outage.key);
    outages.set(outage.key, {
      ...outage,
      targetNames: [...(known?.targetNames ?? []), ...outage.targetNames],
    });
  });
  return [...outages.values()].sort(
    (a, b) =>
      Date.parse(a.from) - Date.parse(b.from) || a.key.localeCompare(b.key),
  );
}

/** The longest ones in the order of time, and what is left out. */
export function longestOf(
  outages: readonly Outage[],
  most: number,
): { readonly shown: readonly Outage[]; readonly others: readonly Outage[] } {
  const longest = new Set(
    [...outages].sort((a, b) => b.badSeconds - a.badSeconds).slice(0, most),
  );
  return {
    shown: outages.filter(outage => longest.has(outage)),
    others: outages.filter(outage => !longest.has(outage)),
  };
}
