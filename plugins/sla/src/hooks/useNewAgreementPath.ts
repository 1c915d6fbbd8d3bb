import { useRouteRef } from '@backstage/core-plugin-api';
import { newAgreementRouteRef } from '../routes';

/**
 * The path to where an agreement with a customer is drafted, from requirements
 * of theirs where any are named; undefined where the portal has not mounted
 * the pages, for the tab must not fail for that.
 */
export function useNewAgreementPath(): (
  customerRef: string,
  requirementIds?: readonly string[],
) => string | undefined {
  try {
    const path = useRouteRef(newAgreementRouteRef);
    return (customer, requirementIds = []) => {
      const params = new URLSearchParams({ customer });
      requirementIds.forEach(id => params.append('requirement', id));
      return `${path()}?${params}`;
    };
  } catch {
    return () => undefined;
  }
}
