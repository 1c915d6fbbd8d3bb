import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { CustomerDetails } from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { loadKnown, type Known } from '../../hooks/loadTitles';
import { useRefreshed, type Refreshed } from '../../hooks/useRefreshed';

/** A customer, with what the catalog knows of everybody and everything that it names. */
export interface CustomerInView {
  readonly customer: CustomerDetails;
  readonly known: Known;
}

function namedBy(customer: CustomerDetails): string[] {
  const { kept, conflicts } = customer;
  return [
    customer.partOf,
    customer.businessUnit,
    customer.relationshipManager,
    customer.serviceLevelManager,
    kept?.relationshipManagerDeputy?.ref,
    kept?.serviceLevelManagerDeputy?.ref,
    ...customer.representatives,
    ...customer.owns,
    ...customer.uses,
    ...(conflicts ?? []).map(({ customerRef }) => customerRef),
  ].flatMap(ref => ref ?? []);
}

/** Customers never see each other: one that the catalog hides is not a link that broke. */
function withoutCustomers({ titles, missing }: Known): Known {
  const broken = [...missing].filter(ref => !ref.startsWith('customer:'));
  return { titles, missing: new Set(broken) };
}

/** Reads a customer, again every minute; the catalog is asked once for all that it names. */
export function useCustomer(customerRef: string): Refreshed<CustomerInView> {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const load = useCallback(
    async (ref: string, signal: AbortSignal) => {
      const customer = await api.getCustomer(ref, { signal });
      const known = await loadKnown(catalog, namedBy(customer));
      return { customer, known: withoutCustomers(known) };
    },
    [api, catalog],
  );
  return useRefreshed(customerRef, load);
}
