import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { CountedExclusions } from '../../exclusions/CountedExclusions';
import type { CorrectionsStore } from '../../corrections/CorrectionsStore';
import { cutAtMidnights } from '../days/localDays';
import type { Question } from '../judgeTarget';
import type { FactsSource } from '../FactsSource';
import type { SummedPart } from '../sumParts';
import type { ExcludingPart, TargetPart } from '../TargetPart';
import type { FactsShown } from './FactsShown';

/** What explaining needs to know. */
export interface ExplainOptions extends Question {
  readonly countedExclusions: CountedExclusions;
  readonly source: FactsSource & {
    readonly corrections: Pick<CorrectionsStore, 'byIds'>;
  };
  readonly shown: FactsShown;
  /** What parts of it hold. */
  readonly sumsOf: (
    parts: readonly TargetPart[],
  ) => Promise<readonly SummedPart[]>;
}

/** Customers whose facts a part counts; undefined where it counts everybody's. */
export function customersOf({
  inForce,
}: ExcludingPart): ReadonlySet<string> | undefined {
  return inForce.version.terms.type === 'sla'
    ? new Set(inForce.version.concerns ?? [])
    : undefined;
}

/** What of a part is known: its days as they are judged, and service time from some instant on. */
export function questionOf(
  part: ExcludingPart,
  { service, asOf }: Question,
  window: Interval = part.span,
) {
  const { target, version, calendars } = part.inForce;
  const { timeZone } = version.terms;
  return {
    days: cutAtMidnights(part.span, timeZone),
    service: service.of(calendars, timeZone, window),
    exclusions: part.exclusions,
    noData: target.noData,
    asOf,
  };
}
