import type {
  AgreementSort,
  AgreementsQuery,
  AgreementType,
  VersionState,
} from '@service-levels/backstage-plugin-sla-common';

/** What the overview is narrowed to, and in which order it is; empty for everything. */
export interface OverviewFilter {
  readonly text: string;
  readonly type: AgreementType | '';
  readonly state: VersionState | '';
  /** Ends within so many months. */
  readonly expiring: number | undefined;
  /** On offer for so many days. */
  readonly unsigned: number | undefined;
  readonly isUnmeasured: boolean;
  readonly isUnreviewed: boolean;
  readonly sort: Exclude<AgreementSort, 'id'>;
}

/** Narrows nothing. */
export const EVERYTHING: OverviewFilter = {
  text: '',
  type: '',
  state: '',
  expiring: undefined,
  unsigned: undefined,
  isUnmeasured: false,
  isUnreviewed: false,
  sort: 'title',
};

/** Whether the API narrows anything; the text is looked for in what it answers. */
export function isEverything(filter: OverviewFilter): boolean {
  return Object.values({ ...queryOf(filter, 0), sort: undefined }).every(
    value => value === undefined,
  );
}

/** The date so many months from now. */
function inMonths(months: number, now: number): string {
  const today = new Date(now);
  const date = new Date(
    Date.UTC(
      today.getUTCFullYear(),
      today.getUTCMonth() + months,
      today.getUTCDate(),
    ),
  );
  return date.toISOString().slice(0, 10);
}

/**
 * What the API is asked for.
 *
 * @param now - in milliseconds
 */
export function queryOf(filter: OverviewFilter, now: number): AgreementsQuery {
  const { type, state, expiring, unsigned } = filter;
  return {
    type: type === '' ? undefined : type,
    state: state === '' ? undefined : state,
    expiringBefore:
      expiring === undefined ? undefined : inMonths(expiring, now),
    unsignedFor: unsigned,
    withoutMeasurement: filter.isUnmeasured || undefined,
    withoutReview: filter.isUnreviewed || undefined,
    sort: filter.sort,
  };
}
