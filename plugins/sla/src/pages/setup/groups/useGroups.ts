import { useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Customer } from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { allOf } from '../../../hooks/allOf';

const CUSTOMERS_AT_ONCE = 500;

/** A group of the catalog that may become a customer. */
export interface GroupToChoose {
  readonly ref: string;
  readonly namespace: string;
  readonly name: string;
  readonly title: string;
  /** Such as department or team. */
  readonly type: string;
  /** The customer that it is already. */
  readonly customer: Customer | undefined;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function toGroup(
  entity: Entity,
  customers: readonly Customer[],
): GroupToChoose {
  const { name, namespace = 'default', title } = entity.metadata;
  const { profile = {}, type } = { ...entity.spec };
  const { displayName } = { displayName: undefined, ...Object(profile) };
  const ref = stringifyEntityRef(entity).toLocaleLowerCase('en-US');
  const own = ref.replace(/^group:/, 'customer:');
  return {
    ref,
    namespace,
    name,
    title: title ?? textIn(displayName) ?? name,
    type: textIn(type) ?? '',
    customer: customers.find(
      customer => customer.businessUnit === ref || customer.ref === own,
    ),
  };
}

/** Reads the groups of the catalog, and which of them are customers already. */
export function useGroups() {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async (): Promise<readonly GroupToChoose[]> => {
    const [{ items }, customers] = await Promise.all([
      catalog.getEntities({
        filter: { kind: 'Group' },
        fields: ['kind', 'metadata', 'spec.profile', 'spec.type'],
      }),
      allOf(cursor => api.getCustomers({ limit: CUSTOMERS_AT_ONCE, cursor })),
    ]);
    return items
      .map(entity => toGroup(entity, customers))
      .sort((a, b) => a.title.localeCompare(b.title));
  }, [api, catalog]);
}
