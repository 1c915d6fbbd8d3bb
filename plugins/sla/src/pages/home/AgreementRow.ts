import type {
  Agreement,
  AgreementType,
  VersionState,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsNow } from '../../hooks/loadAgreements';
import { titleIn } from '../../hooks/loadTitles';
import { SHOWN_STATUSES, shownStatus } from '../../widgets/shownStatus';
import { monthsOf, type MonthsOf } from '../../entity/monthsOf';
import { holdsNow } from '../../entity/shownNow';
import { worstOf, type Worst } from './worstOf';

/** An agreement as the list shows it. */
export interface AgreementRow {
  readonly agreement: Agreement;
  readonly customer: string;
  readonly provider: string;
  readonly services: readonly {
    readonly ref: string;
    readonly title: string;
  }[];
  /** The worst of its targets now; undefined where none is in force. */
  readonly worst: Worst | undefined;
  readonly months: MonthsOf;
}

/** What the list is narrowed to; empty for everything. */
export interface AgreementFilter {
  readonly text: string;
  readonly type: AgreementType | '';
  readonly state: VersionState | '';
}

/** The name of the provider: a supplier has no entity. */
export function providerOf(
  { provider }: Agreement,
  titles: AgreementsNow['titles'],
): string {
  return typeof provider === 'string'
    ? titleIn(titles, provider)
    : provider.supplier;
}

function severity({ worst }: AgreementRow): number {
  return worst === undefined
    ? SHOWN_STATUSES.length
    : SHOWN_STATUSES.indexOf(worst.status);
}

/**
 * The rows of the list: what needs attention first, then by title.
 *
 * @param now - epoch seconds
 */
export function toRows(
  { agreements, titles }: AgreementsNow,
  now: number,
): AgreementRow[] {
  return agreements
    .map(({ agreement, figures }) => ({
      agreement,
      customer: titleIn(titles, agreement.customer),
      provider: providerOf(agreement, titles),
      services: agreement.entities.map(ref => ({
        ref,
        title: titleIn(titles, ref),
      })),
      worst: worstOf(figures.filter(holdsNow).map(shownStatus)),
      months: monthsOf(agreement, now),
    }))
    .sort(
      (a, b) =>
        severity(a) - severity(b) ||
        a.agreement.title.localeCompare(b.agreement.title),
    );
}

/** Whether a row is what the reader looks for; every word must occur somewhere in it. */
export function matches(row: AgreementRow, filter: AgreementFilter): boolean {
  const { agreement, customer, provider, services } = row;
  const haystack = [
    agreement.title,
    customer,
    provider,
    ...services.map(({ title }) => title),
  ]
    .join('\n')
    .toLocaleLowerCase();
  return (
    (filter.type === '' || agreement.type === filter.type) &&
    (filter.state === '' || agreement.state === filter.state) &&
    filter.text
      .toLocaleLowerCase()
      .split(/\s+/)
      .every(word => haystack.includes(word))
  );
}
