import type {
  Agreement,
  Attainment,
  Customer,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { allOf } from './allOf';
import { loadIndicators, type Indicators } from './loadIndicators';
import { orNothing } from './orNothing';

/** How many periods of a target are shown. */
export const PERIODS_SHOWN = 12;

/** A target with what was achieved, oldest period first. */
export interface TargetHistory {
  readonly targetId: string;
  /** The newest period: the running one, unless the agreement has ended. */
  readonly current: Attainment;
  readonly periods: readonly Attainment[];
}

/** Everything that the tab of an entity tells. */
export interface ServiceLevels {
  readonly targets: readonly TargetHistory[];
  readonly agreements: readonly Agreement[];
  readonly customers: readonly Customer[];
  /** Those whose unit is told of. */
  readonly indicators: Indicators;
}

function toHistories(items: readonly Attainment[]): TargetHistory[] {
  const periodsOf = new Map<string, Attainment[]>();
  items.forEach(item => {
    periodsOf.set(item.targetId, [
      ...(periodsOf.get(item.targetId) ?? []),
      item,
    ]);
  });
  return [...periodsOf].map(([targetId, periods]) => ({
    targetId,
    current: periods[periods.length - 1],
    periods,
  }));
}

const isCustomerRef = (ref: string) => ref.startsWith('customer:');

/** The customers behind an entity; of a customer itself. */
async function loadLinked(
  api: SlaApi,
  entityRef: string,
  options: { readonly signal?: AbortSignal },
): Promise<Customer[]> {
  return isCustomerRef(entityRef)
    ? await orNothing(api.getCustomer(entityRef, options))
    : await allOf(cursor => api.getCustomers({ entityRef, cursor }, options));
}

/**
 * Reads the targets on an entity, and the agreements and customers behind
 * them; of a customer the targets that were agreed with it.
 */
export async function loadServiceLevels(
  api: SlaApi,
  entityRef: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ServiceLevels> {
  const about = isCustomerRef(entityRef)
    ? { customerRef: entityRef }
    : { entityRef };
  const [items, listed, linked] = await Promise.all([
    allOf(cursor =>
      api.getAttainment({ ...about, periods: PERIODS_SHOWN, cursor }, options),
    ),
    allOf(cursor => api.getAgreements({ ...about, cursor }, options)),
    loadLinked(api, entityRef, options),
  ]);
  // A target may lie beneath the entities that its agreement names.
  const otherAgreements = new Set(items.map(item => item.agreementId));
  listed.forEach(({ id }) => otherAgreements.delete(id));
  const otherCustomers = new Set(
    items.map(item => item.customerRef).filter(isCustomerRef),
  );
  linked.forEach(({ ref }) => otherCustomers.delete(ref));
  const [agreements, customers, indicators] = await Promise.all([
    Promise.all(
      [...otherAgreements].map(id => orNothing(api.getAgreement(id, options))),
    ),
    Promise.all(
      [...otherCustomers].map(ref => orNothing(api.getCustomer(ref, options))),
    ),
    loadIndicators(api, items, options),
  ]);
  return {
    targets: toHistories(items),
    agreements: [...listed, ...agreements.flat()],
    customers: [...linked, ...customers.flat()],
    indicators,
  };
}
