import {
  formatInstant,
  type Agreement,
  type Attainment,
  type Customer,
  type Interaction,
  type OwnAction,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { allOf } from '../../hooks/allOf';
import { loadIndicators, type Indicators } from '../../hooks/loadIndicators';
import {
  loadTitles,
  type Titles,
  type TitlesCatalog,
} from '../../hooks/loadTitles';
import { loadReports, type MyReports } from './loadReports';

const TARGETS_AT_ONCE = 1000;
const CUSTOMERS_AT_ONCE = 500;
/** The period that runs, and the last that is over. */
const PERIODS = 2;
/** A page of what waits; whoever has more finds it in their own pages. */
const SHOWN = 20;

/** What one customer has, for who represents it. */
export interface MyCustomer {
  readonly customer: Customer;
  readonly agreements: readonly Agreement[];
  /** Versions that wait for its signature and that the reader has not signed. */
  readonly offers: readonly Agreement[];
  /** The next one; undefined where none is planned. */
  readonly nextMeeting: Interaction | undefined;
  /** Not closed yet, the latest first. */
  readonly complaints: readonly Interaction[];
  readonly reports: MyReports;
}

/** Everything that somebody who represents customers is shown. */
export interface Mine {
  readonly customers: readonly MyCustomer[];
  /** The last two periods of each target. */
  readonly figures: readonly Attainment[];
  readonly actions: readonly OwnAction[];
  readonly titles: Titles;
  readonly indicators: Indicators;
}

/** Reads what the customers have that one of the refs represents. */
export async function loadMine(options: {
  readonly api: SlaApi;
  readonly catalog: TitlesCatalog;
  /** Refs of the reader and their groups. */
  readonly ownershipRefs: readonly string[];
  /** Epoch seconds. */
  readonly now: number;
}): Promise<Mine> {
  const { api, catalog, ownershipRefs } = options;
  const all = await allOf(cursor =>
    api.getCustomers({ limit: CUSTOMERS_AT_ONCE, cursor }),
  );
  const represented = all.filter(({ representatives }) =>
    representatives.some(ref => ownershipRefs.includes(ref)),
  );
  const [customers, figures, actions] = await Promise.all([
    Promise.all(represented.map(customer => loadOne(customer, options))),
    allOf(cursor =>
      represented.length === 0
        ? Promise.resolve({ items: [] })
        : api.getAttainment({
            agreementType: 'sla',
            periods: PERIODS,
            limit: TARGETS_AT_ONCE,
            cursor,
          }),
    ),
    api.getOwnActions({ limit: SHOWN }),
  ]);
  const agreements = customers.flatMap(one => one.agreements);
  const ids = new Set(agreements.map(({ id }) => id));
  const own = figures.filter(({ agreementId }) => ids.has(agreementId));
  return {
    customers,
    figures: own,
    actions: actions.items,
    titles: await loadTitles(catalog, [
      ...agreements.flatMap(({ entities }) => entities),
      ...own.map(({ entityRef }) => entityRef),
      ...represented.flatMap(({ owns, uses }) => [...owns, ...uses]),
      ...customers.flatMap(({ complaints }) =>
        complaints.flatMap(({ entities }) => entities),
      ),
    ]),
    indicators: await loadIndicators(api, own),
  };
}

/** The version of an agreement that is on offer; an amendment is one beside what is in force. */
async function onOffer(
  agreement: Agreement,
  api: SlaApi,
): Promise<readonly Agreement[]> {
  const { id, state, nextVersion } = agreement;
  if (state === 'offered') {
    return [agreement];
  }
  return nextVersion?.state === 'offered'
    ? [await api.getAgreementVersion(id, nextVersion.version)]
    : [];
}

async function loadOne(
  customer: Customer,
  options: {
    readonly api: SlaApi;
    readonly ownershipRefs: readonly string[];
    readonly now: number;
  },
): Promise<MyCustomer> {
  const { api, ownershipRefs, now } = options;
  const { ref } = customer;
  const [agreements, meetings, complaints, reports] = await Promise.all([
    allOf(cursor =>
      api.getAgreements({ customerRef: ref, type: 'sla', cursor }),
    ),
    allOf(cursor =>
      api.getInteractionsOf(ref, {
        kind: 'meeting',
        from: formatInstant(now),
        cursor,
      }),
    ),
    api.getInteractionsOf(ref, { kind: 'complaint', limit: SHOWN }),
    loadReports(api, ref),
  ]);
  const offered = await Promise.all(agreements.map(one => onOffer(one, api)));
  return {
    customer,
    agreements,
    offers: offered
      .flat()
      .filter(
        ({ signing, signatures }) =>
          signing.customer.given < signing.customer.required &&
          !signatures.some(
            ({ signedBy }) =>
              signedBy !== null && ownershipRefs.includes(signedBy),
          ),
      ),
    // The list has the latest first.
    nextMeeting: meetings.at(-1),
    complaints: complaints.items.filter(
      ({ complaint }) => complaint?.state !== 'closed',
    ),
    reports,
  };
}
