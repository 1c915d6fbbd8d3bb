import {
  parseInstant,
  type AskedOutage,
  type CaseExplanation,
  type ExplainedFact,
  type Explanation,
  type ExplanationPart,
} from '@service-levels/backstage-plugin-sla-common';

const BAD = ['counted', 'unknown-as-bad'];

/** What its source said of it. */
function noteOf(facts: readonly ExplainedFact[]): string | null {
  const notes = facts.map(({ note, publicNote }) => note ?? publicNote);
  return notes.find(note => note !== null) ?? null;
}

function lastsFrom(
  { id, opened, resolved, decidedAt, elapsedSeconds }: CaseExplanation,
  end: string,
): AskedOutage {
  const to = resolved ?? decidedAt ?? end;
  return { from: opened, to, seconds: elapsedSeconds, note: id };
}

function outagesOfPart(part: ExplanationPart): AskedOutage[] {
  const intervals = part.intervals
    .filter(({ badSeconds }) => badSeconds > 0)
    .map(({ from, to, badSeconds, facts }) => ({
      from,
      to,
      seconds: badSeconds,
      note: noteOf(facts),
    }));
  const outages = (part.outages ?? [])
    .filter(({ treatment }) => BAD.includes(treatment))
    .map(({ from, to, seconds, facts }) => ({
      from,
      to,
      seconds,
      note: noteOf(facts),
    }));
  const slices = (part.slices ?? [])
    .filter(({ treatment }) => ['bad', 'missing-as-bad'].includes(treatment))
    .map(({ from, to }) => ({
      from,
      to,
      seconds: parseInstant(to) - parseInstant(from),
      note: null,
    }));
  const cases = (part.cases ?? [])
    .filter(({ treatment }) => ['missed', 'open-overdue'].includes(treatment))
    .map(one => lastsFrom(one, part.to));
  return [...intervals, ...outages, ...slices, ...cases];
}

/** What used up what was allowed, in the order of time: outages, bad slices of time, cases that came too late. */
export function outagesOf({
  parts,
}: Pick<Explanation, 'parts'>): readonly AskedOutage[] {
  return parts
    .flatMap(outagesOfPart)
    .sort((a, b) => parseInstant(a.from) - parseInstant(b.from));
}
