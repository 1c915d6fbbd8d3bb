import {
  bindingOf,
  type Agreement,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import {
  shownStatus,
  worstShown,
  type ShownStatus,
} from '../../widgets/shownStatus';
import type { Mine, MyCustomer } from './loadMine';

/** One service of an agreement, with what is said of it. */
export interface MyService {
  readonly agreement: Agreement;
  /** The entities that it is about. */
  readonly entities: readonly string[];
  /** The figure that tells most: the worst of the last periods that are over, else of those that run. */
  readonly told: Attainment | undefined;
  readonly status: ShownStatus | undefined;
  /** How many targets were kept, of how many. */
  readonly kept: { readonly count: number; readonly total: number };
}

/**
 * The figures of the periods that ended last: last month's, and with them those
 * of a quarter or year that ended then. Where no period is over, those that run.
 */
function lastOf(figures: readonly Attainment[]): readonly Attainment[] {
  const closed = figures.filter(({ period }) => period.state === 'closed');
  if (closed.length === 0) {
    return figures;
  }
  const end = Math.max(...closed.map(({ period }) => Date.parse(period.to)));
  return closed.filter(({ period }) => Date.parse(period.to) === end);
}

/** How much of what is allowed was used; of what has no budget nothing is known. */
function usedOf({ budget }: Attainment): number {
  if (budget === null || budget.consumed === 0) {
    return 0;
  }
  return budget.consumed / budget.allowed;
}

/** Of several that are equally bad the one that used most of what is allowed, on the service itself first. */
function toldOf(
  figures: readonly Attainment[],
  { entities }: Agreement,
): Attainment | undefined {
  const status = worstShown(figures.map(shownStatus));
  const isBeneath = ({ entityRef }: Attainment) =>
    Number(!entities.includes(entityRef));
  return figures
    .filter(figure => shownStatus(figure) === status)
    .sort(
      (a, b) =>
        isBeneath(a) - isBeneath(b) ||
        usedOf(b) - usedOf(a) ||
        a.targetName.localeCompare(b.targetName),
    )
    .at(0);
}

const KEPT: readonly ShownStatus[] = ['met', 'near-miss'];

/** The services of a customer, one for each agreement that is in force. */
export function servicesOf(
  { agreements }: MyCustomer,
  { figures }: Pick<Mine, 'figures'>,
): readonly MyService[] {
  return agreements
    .filter(({ state }) => state === 'active')
    .map(agreement => {
      const last = bindingOf(
        lastOf(
          figures.filter(({ agreementId }) => agreementId === agreement.id),
        ),
      );
      const status = worstShown(last.map(shownStatus));
      return {
        agreement,
        entities: agreement.entities,
        told: toldOf(last, agreement),
        status,
        kept: {
          count: last.filter(one => KEPT.includes(shownStatus(one))).length,
          total: last.length,
        },
      };
    });
}
