import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { CustomerRelationship } from './CustomerRelationship';

/** The tab "Relationship" of a customer. @public */
export function EntityRelationship() {
  const { entity } = useEntity();
  const customerRef = stringifyEntityRef(entity);
  return <CustomerRelationship key={customerRef} customerRef={customerRef} />;
}
