import {
  formatInstant,
  totalSeconds,
  type AgreementOccurrence,
  type Interval,
  type MaintenanceOccurrence,
  type MaintenanceWindow,
  type NotExcludedPart,
} from '@service-levels/backstage-plugin-sla-common';
import { partiesOf, type StoredAgreement } from '../agreements/StoredAgreement';
import type { Caller } from '../permissions/Caller';
import { viewOf } from '../permissions/View';
import type { ExcludedByVersion } from './excludedByVersions';
import {
  newestOf,
  type StoredWindow,
  type WindowOccurrence,
} from './StoredWindow';

/** An agreement with what its versions make of all windows. */
export interface ConcernedAgreement {
  readonly agreement: StoredAgreement;
  readonly versions: readonly ExcludedByVersion[];
}

function partOf(
  { from, to }: Interval,
  reason: NotExcludedPart['reason'],
): NotExcludedPart {
  return { from: formatInstant(from), to: formatInstant(to), reason };
}

/** What all versions of an agreement together make of one occurrence; undefined where none is in force. */
function occurrenceOf(
  { agreement, versions }: ConcernedAgreement,
  wanted: WindowOccurrence,
): AgreementOccurrence | undefined {
  const found = versions.flatMap(({ inForce, occurrences }) =>
    occurrences
      .filter(({ occurrence }) => occurrence === wanted)
      .filter(
        () => inForce.span.from < wanted.to && inForce.span.to > wanted.from,
      )
      .map(judged => ({ inForce, judged })),
  );
  if (found.length === 0) {
    return undefined;
  }
  const [{ inForce }] = found;
  const inForceSpans = found.map(one => one.inForce.span);
  const notExcluded = found.flatMap(({ judged }) => judged.notExcluded);
  const isCancelled = notExcluded.some(({ reason }) => reason === 'cancelled');
  // Time without any version is left out of force by each of them.
  const [before, after] = [
    {
      from: wanted.from,
      to: Math.min(...inForceSpans.map(({ from }) => from)),
    },
    { from: Math.max(...inForceSpans.map(({ to }) => to)), to: wanted.to },
  ];
  const parts = isCancelled
    ? [partOf(wanted, 'cancelled')]
    : [
        ...notExcluded
          .filter(({ reason }) => reason !== 'not-in-force')
          .map(part => partOf(part, part.reason)),
        ...[before, after]
          .filter(({ from, to }) => from < to)
          .map(part => partOf(part, 'not-in-force')),
      ].sort((a, b) => a.from.localeCompare(b.from, 'en-US'));
  return {
    agreementId: agreement.id,
    agreementTitle: inForce.version.terms.title,
    agreementVersion: inForce.version.version,
    excludedSeconds: found.reduce(
      (sum, { judged }) => sum + totalSeconds(judged.excluded),
      0,
    ),
    notExcluded: parts,
  };
}

function stateOf(
  { from, to, until }: WindowOccurrence,
  now: number,
): MaintenanceOccurrence['state'] {
  if (until !== null) {
    return 'cancelled';
  }
  if (from > now) {
    return 'coming';
  }
  return to > now ? 'running' : 'past';
}

/** Occurrences as answered, with what each agreement makes of them; in order. */
export function toOccurrences(
  occurrences: readonly WindowOccurrence[],
  options: {
    readonly concerned: readonly ConcernedAgreement[];
    readonly now: number;
    readonly most: number;
  },
): MaintenanceOccurrence[] {
  const { concerned, now, most } = options;
  return occurrences
    .filter(({ isReplaced }) => !isReplaced)
    .sort((a, b) => a.from - b.from)
    .slice(0, most)
    .map(occurrence => ({
      from: formatInstant(occurrence.from),
      to: formatInstant(occurrence.to),
      state: stateOf(occurrence, now),
      agreements: concerned.flatMap(one => occurrenceOf(one, occurrence) ?? []),
    }));
}

/** A window as answered; a customer's side is shown when it is, and the text for customers. */
export function toMaintenanceWindow(
  window: StoredWindow,
  options: {
    readonly occurrences: readonly MaintenanceOccurrence[];
    /** Whether it is shown as to a customer. */
    readonly toCustomer: boolean;
  },
): MaintenanceWindow {
  const { occurrences, toCustomer } = options;
  const [first] = window.revisions;
  const newest = newestOf(window);
  const internal = <T>(value: T) => (toCustomer ? null : value);
  const isChanged = window.revisions.length > 1;
  return {
    id: window.id,
    etag: String(window.revision),
    entityRef: window.entityRef,
    title: internal(newest.title),
    text: newest.text,
    schedule: newest.schedule,
    announcedAt: formatInstant(newest.announcedAt),
    evidence: internal(newest.evidence),
    state: window.cancelledAt === null ? 'declared' : 'cancelled',
    declaredAt: formatInstant(first.declaredAt),
    declaredBy: internal(first.declaredBy),
    changedAt: isChanged ? formatInstant(newest.declaredAt) : null,
    changedBy: isChanged ? internal(newest.declaredBy) : null,
    cancelledAt:
      window.cancelledAt === null ? null : formatInstant(window.cancelledAt),
    cancelledBy: internal(window.cancelledBy),
    occurrences,
  };
}

/** Whether somebody is shown a window as a customer, and not as one of the provider's side. */
export function isForCustomer(
  caller: Caller,
  concerned: readonly ConcernedAgreement[],
): boolean {
  return (
    caller.representsOnly ||
    (concerned.length > 0 &&
      concerned.every(
        ({ agreement }) =>
          viewOf(caller, partiesOf(agreement)).kind !== 'provider',
      ))
  );
}
