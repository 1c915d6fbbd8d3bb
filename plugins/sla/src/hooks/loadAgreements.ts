import type {
  Agreement,
  Alert,
  Attainment,
  ListedAgreement,
  ListedCustomer,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { allOf } from './allOf';
import { loadTitles, type Titles, type TitlesCatalog } from './loadTitles';

/** As many as the API answers at once. */
const AGREEMENTS_AT_ONCE = 500;
const TARGETS_AT_ONCE = 1000;

/** An agreement with what was achieved for its targets in the periods that run now. */
export interface AgreementNow {
  readonly agreement: ListedAgreement;
  readonly figures: readonly Attainment[];
}

/** Every agreement that the reader may see. */
export interface AgreementsNow {
  readonly agreements: readonly AgreementNow[];
  readonly titles: Titles;
  readonly customers: readonly ListedCustomer[];
  /** Open ones, the latest first; none for a customer's side. */
  readonly alerts: readonly Alert[];
}

/** The entities that an agreement is between. */
export function partiesOf({ provider, customer }: Agreement): string[] {
  return typeof provider === 'string' ? [provider, customer] : [customer];
}

/** Reads all agreements, the figures of now and the titles of what they name. */
export async function loadAgreements(
  api: SlaApi,
  catalog: TitlesCatalog,
): Promise<AgreementsNow> {
  const [agreements, figures, customers, alerts] = await Promise.all([
    allOf(cursor => api.getAgreements({ limit: AGREEMENTS_AT_ONCE, cursor })),
    allOf(cursor => api.getAttainment({ limit: TARGETS_AT_ONCE, cursor })),
    allOf(cursor => api.getCustomers({ limit: AGREEMENTS_AT_ONCE, cursor })),
    allOf(cursor =>
      api.getAlerts({ state: 'open', limit: AGREEMENTS_AT_ONCE, cursor }),
    ),
  ]);
  const figuresOf = new Map<string, Attainment[]>();
  figures.forEach(figure => {
    const known = figuresOf.get(figure.agreementId);
    if (known === undefined) {
      figuresOf.set(figure.agreementId, [figure]);
    } else {
      known.push(figure);
    }
  });
  const catalogTitles = await loadTitles(
    catalog,
    agreements.flatMap(agreement => [
      ...partiesOf(agreement),
      ...agreement.entities,
    ]),
  );
  return {
    agreements: agreements.map(agreement => ({
      agreement,
      figures: figuresOf.get(agreement.id) ?? [],
    })),
    customers,
    alerts,
    titles: new Map([
      ...catalogTitles,
      ...customers.map(({ ref, title }) => [ref, title] as const),
    ]),
  };
}
