import {
  dateOf,
  excludedOf,
  compileCalendars,
  startOfDate,
  unite,
  type ExcludedOccurrence,
  type CalendarInForce,
  type Interval,
} from '@service-levels/backstage-plugin-sla-common';
import { calendarsOf } from '../agreements/calendarsOf';
import type { WindowProof } from '../announcements/database/readProofs';
import { provenAt } from '../announcements/provenAt';
import type {
  StoredAgreement,
  StoredVersion,
} from '../agreements/StoredAgreement';
import {
  versionsInForce,
  type VersionInForce,
} from '../agreements/versionsInForce';
import type { Concern } from './MaintenanceStore';
import type { WindowOccurrence } from './StoredWindow';

/** More than a month, whatever the zone. */
const MONTH_AND_MORE = 33 * 86_400;

/** What one version of an agreement makes of the windows that concern it. */
export interface ExcludedByVersion {
  readonly inForce: VersionInForce;
  readonly occurrences: readonly ExcludedOccurrence<WindowOccurrence>[];
  /** The targets that a window on an entity concerns. */
  readonly targetsOf: (entityRef: string) => readonly string[];
}

/** What must be known of windows to judge a span: the months that it lies in, in every zone. */
export function monthsAround(span: Interval): Interval {
  return {
    from: span.from - MONTH_AND_MORE,
    to: span.to + MONTH_AND_MORE,
  };
}

/** The months of the agreement's zone that a span lies in. */
function monthsIn(span: Interval, timeZone: string): Interval {
  const firstOf = (instant: number) =>
    startOfDate(`${dateOf(instant, timeZone).slice(0, 7)}-01`, timeZone);
  const from = firstOf(span.from);
  const begun = firstOf(Math.max(span.from, span.to - 1));
  return { from, to: firstOf(begun + MONTH_AND_MORE) };
}

/** What targets of a version are judged by when, each once. */
function calendarsIn(
  version: StoredVersion,
): Iterable<readonly CalendarInForce[]> {
  return new Map(
    version.terms.targets.map(target => {
      const calendars = calendarsOf(version, target);
      return [JSON.stringify(calendars), calendars];
    }),
  ).values();
}

/** The time in which anything of a version is owed, by any of its calendars. */
export function serviceTimeOf(
  version: StoredVersion,
): (span: Interval) => readonly Interval[] {
  const clocks = [...calendarsIn(version)].map(calendars =>
    compileCalendars(calendars, version.terms.timeZone),
  );
  return span => unite(clocks.flatMap(clock => clock.intervals(span)));
}

function judgeVersion(
  inForce: VersionInForce,
  options: {
    readonly concerns: readonly Concern[];
    readonly occurrences: readonly WindowOccurrence[];
    readonly proofs: readonly WindowProof[];
    readonly span: Interval;
  },
): ExcludedByVersion {
  const { terms, version } = inForce.version;
  const targets = new Map<string, string[]>();
  options.concerns
    .filter(concern => concern.version === version)
    .forEach(({ entityRef, targetId }) =>
      targets.set(entityRef, [...(targets.get(entityRef) ?? []), targetId]),
    );
  const months = monthsIn(options.span, terms.timeZone);
  const customers = [terms.customer, ...terms.covers];
  // As this agreement's customers were told of it, and which one it was.
  const announced = new Map(
    options.occurrences
      .filter(
        ({ entityRef, from, to }) =>
          targets.has(entityRef) && from < months.to && to > months.from,
      )
      .map(occurrence => [
        {
          ...occurrence,
          announcedAt: provenAt(occurrence, customers, options.proofs),
        },
        occurrence,
      ]),
  );
  return {
    inForce,
    targetsOf: entityRef => targets.get(entityRef) ?? [],
    occurrences: excludedOf(
      {
        timeZone: terms.timeZone,
        maintenance: terms.maintenance,
        inForce: inForce.span,
        serviceTime: serviceTimeOf(inForce.version),
      },
      [...announced.keys()],
    ).map(judged => ({
      ...judged,
      occurrence: announced.get(judged.occurrence) ?? judged.occurrence,
    })),
  };
}

/**
 * What the agreed versions of an agreement that are in force in a span make of
 * maintenance windows.
 *
 * @param options - `concerns` of this agreement; `occurrences` of all windows
 * that may reach into `monthsAround` the span; `proofs` of who was told of these
 */
export function excludedByVersions(
  agreement: StoredAgreement,
  options: {
    readonly concerns: readonly Concern[];
    readonly occurrences: readonly WindowOccurrence[];
    readonly proofs: readonly WindowProof[];
    readonly span: Interval;
  },
): ExcludedByVersion[] {
  const { span } = options;
  return versionsInForce(agreement)
    .filter(
      ({ span: inForce }) => inForce.from < span.to && inForce.to > span.from,
    )
    .map(inForce => judgeVersion(inForce, options));
}
