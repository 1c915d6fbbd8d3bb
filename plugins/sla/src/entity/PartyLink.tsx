import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Customer } from '@service-levels/backstage-plugin-sla-common';
import { titleOf } from './agreementOf';

/** A customer or group, by its title, with a link to its page in the catalog. */
export function PartyLink(props: {
  readonly entityRef: string;
  readonly customers: readonly Customer[];
}) {
  const { entityRef, customers } = props;
  return (
    <EntityRefLink
      entityRef={parseEntityRef(entityRef)}
      title={titleOf(entityRef, customers)}
      hideIcon
      disableTooltip
    />
  );
}
