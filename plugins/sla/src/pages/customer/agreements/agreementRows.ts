import {
  bindingOf,
  type Agreement,
  type Attainment,
  type VersionState,
} from '@service-levels/backstage-plugin-sla-common';
import {
  SHOWN_STATUSES,
  shownStatus,
  worstShown,
  type ShownStatus,
} from '../../../widgets/shownStatus';
import type { Agreed } from '../reading/readAgreed';

/** What targets of an agreement say together. */
export interface Told {
  /** The worst of them. */
  readonly figure: Attainment;
  readonly status: ShownStatus;
  /** How many have that status, of how many. */
  readonly count: number;
  readonly total: number;
}

/** An agreement that holds or is to come. */
export interface AgreementRow {
  readonly agreement: Agreement;
  /** Of each target's last period that is over; undefined where none is. */
  readonly last: Told | undefined;
  /** Of the running periods. */
  readonly now: Told | undefined;
}

/** What has ended is nothing to talk about now. */
const TALKED_ABOUT: readonly VersionState[] = [
  'draft',
  'offered',
  'countered',
  'agreed',
  'active',
];

/** Of several that are equally bad the first one stands for all. */
function told(all: readonly Attainment[]): Told | undefined {
  const figures = bindingOf(all);
  const statuses = figures.map(shownStatus);
  const status = worstShown(statuses);
  const figure = figures.find(one => shownStatus(one) === status);
  return figure === undefined || status === undefined
    ? undefined
    : {
        figure,
        status,
        count: statuses.filter(one => one === status).length,
        total: figures.length,
      };
}

/** Of each target the last period that is over. */
export function lastClosed(
  figures: readonly Attainment[],
): readonly Attainment[] {
  const latest = new Map<string, Attainment>();
  figures
    .filter(({ period }) => period.state === 'closed')
    .forEach(figure => {
      const known = latest.get(figure.targetId);
      if (known === undefined || known.period.to < figure.period.to) {
        latest.set(figure.targetId, figure);
      }
    });
  return [...latest.values()];
}

/** Figures of what holds or is to come. */
export function figuresTalkedAbout({
  agreements,
  figures,
}: Agreed): readonly Attainment[] {
  const ids = new Set(
    agreements
      .filter(({ state }) => TALKED_ABOUT.includes(state))
      .map(({ id }) => id),
  );
  return figures.filter(({ agreementId }) => ids.has(agreementId));
}

function endOf({ period }: Attainment): number {
  return Date.parse(period.to);
}

/** How bad the worse of both is; what has no figure comes last. */
function rankOf({ last, now }: AgreementRow): number {
  const statuses = [last, now].flatMap(one => one?.status ?? []);
  const worst = worstShown(statuses);
  return worst === undefined
    ? SHOWN_STATUSES.length
    : SHOWN_STATUSES.indexOf(worst);
}

/** One row for each agreement that holds or is to come, the worst first. */
export function agreementRows(agreed: Agreed): readonly AgreementRow[] {
  const figures = figuresTalkedAbout(agreed);
  return agreed.agreements
    .filter(({ state }) => TALKED_ABOUT.includes(state))
    .map(agreement => {
      const own = figures.filter(
        ({ agreementId }) => agreementId === agreement.id,
      );
      return {
        agreement,
        // A month rather than a year: what ended last, and what ends first.
        last: told([...lastClosed(own)].sort((a, b) => endOf(b) - endOf(a))),
        now: told(
          own
            .filter(({ period }) => period.state === 'open')
            .sort((a, b) => endOf(a) - endOf(b)),
        ),
      };
    })
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        a.agreement.title.localeCompare(b.agreement.title),
    );
}
