import type { Entity } from '@backstage/catalog-model';
import { isCustomerEntity } from '@service-levels/backstage-plugin-sla-common';

/** Kinds whose pages have the tab and the card. */
export const KINDS_WITH_SERVICE_LEVELS = [
  'component',
  'system',
  'api',
  'resource',
  'domain',
  'group',
  'customer',
];

/** Whether an entity is of a kind that service levels are shown for. @public */
export function isSlaAvailable(entity: Entity): boolean {
  return KINDS_WITH_SERVICE_LEVELS.includes(
    entity.kind.toLocaleLowerCase('en-US'),
  );
}

/** Whether an entity is a customer, whose page has the tab "Relationship". @public */
export function isSlaCustomer(entity: Entity): boolean {
  return isCustomerEntity(entity);
}
