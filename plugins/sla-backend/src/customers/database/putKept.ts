import type { Knex } from 'knex';
import type { CustomerEntityRow, CustomerRow } from '../../database/tables';
import type { StoredCustomer } from '../KeptCustomersStore';
import { projectKept, type Links } from '../projectedCustomers';
import { dateOf } from './dateOf';
import { putProjected } from './replaceProjection';

/**
 * Shows in the projection at once what the portal keeps now, under its lock.
 * Links that entities declare on their side stay. Where YAML declares the
 * customer, that holds and nothing changes.
 */
export async function putKept(
  tx: Knex.Transaction,
  change: {
    readonly before?: StoredCustomer;
    readonly after: StoredCustomer;
    readonly now: number;
  },
): Promise<void> {
  const { before, after, now } = change;
  const known = await tx<CustomerRow>('customers')
    .where({ ref: after.ref })
    .first();
  if (known?.home === 'catalog' && known.state === 'declared') {
    return;
  }
  const links = await linksBesides(tx, after.ref, before);
  const projected = projectKept(after, { date: dateOf(now), links });
  await putProjected(tx, [projected], now);
}

/** The links that are known and were not kept here. */
async function linksBesides(
  tx: Knex.Transaction,
  ref: string,
  before: StoredCustomer | undefined,
): Promise<Links> {
  const rows = await tx<CustomerEntityRow>('customer_entities').where({
    customer_ref: ref,
  });
  const besides = (relation: 'owns' | 'uses') => {
    const kept = new Set(before?.declaration[relation] ?? []);
    return rows
      .filter(row => row.relation === relation && !kept.has(row.entity_ref))
      .map(row => row.entity_ref);
  };
  return { owns: besides('owns'), uses: besides('uses') };
}
