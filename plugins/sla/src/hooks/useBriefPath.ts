import { useRouteRef } from '@backstage/core-plugin-api';
import { briefRouteRef } from '../routes';

/**
 * The path to the page before a meeting with a customer, by its ref; undefined
 * where the portal has not mounted the pages, for the tab must not fail for that.
 */
export function useBriefPath(): (customerRef: string) => string | undefined {
  try {
    const path = useRouteRef(briefRouteRef);
    return customerRef => {
      const [, namespace, name] = customerRef.split(/[:/]/);
      return path({ namespace, name });
    };
  } catch {
    return () => undefined;
  }
}
