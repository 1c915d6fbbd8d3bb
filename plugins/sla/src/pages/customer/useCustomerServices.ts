import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../api/slaApiRef';
import { loadTitles, titleIn } from '../../hooks/loadTitles';
import { orNothing } from '../../hooks/orNothing';

/** A service by the name that people know. */
export interface NamedService {
  readonly ref: string;
  readonly title: string;
}

const BY_TITLE = new Intl.Collator(undefined, { numeric: true });

/** What a customer owns and uses, by title; and the title of any service, where the catalog tells it. */
export function useCustomerServices(
  customerRef: string,
  others: readonly string[] = [],
): {
  /** undefined while they are read. */
  readonly services: readonly NamedService[] | undefined;
  readonly titleOf: (ref: string) => string;
} {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const known = [...new Set(others)].sort().join(' ');
  const { value } = useAsync(async () => {
    const found = await orNothing(api.getCustomer(customerRef));
    const own = found.flatMap(({ owns, uses }) => [...owns, ...uses]);
    const named = known === '' ? [] : known.split(' ');
    const titles = await loadTitles(catalog, [...own, ...named]);
    return { own: [...new Set(own)], titles };
  }, [api, catalog, customerRef, known]);
  const titleOf = (ref: string) => titleIn(value?.titles ?? new Map(), ref);
  return {
    titleOf,
    services: value?.own
      .map(ref => ({ ref, title: titleOf(ref) }))
      .sort((a, b) => BY_TITLE.compare(a.title, b.title)),
  };
}
