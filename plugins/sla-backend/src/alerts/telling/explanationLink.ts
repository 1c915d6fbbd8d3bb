import { parseEntityRef } from '@backstage/catalog-model';
import type { StoredAlert } from '../StoredAlert';

/**
 * The address in the portal at which the tab of the entity opens the
 * explanation of the figure: of the period of the alert, as long as it is one
 * that has a name of its own.
 */
export function explanationLink({
  entityRef,
  targetId,
  period,
  isRolling,
}: Pick<StoredAlert, 'entityRef' | 'targetId' | 'period'> & {
  readonly isRolling: boolean;
}): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const query = new URLSearchParams({
    explain: targetId,
    ...(isRolling ? {} : { period }),
  });
  return `/catalog/${namespace}/${kind}/${name}/service-levels?${query}`;
}
