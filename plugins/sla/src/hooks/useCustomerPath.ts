import { useRouteRef } from '@backstage/core-plugin-api';
import { customerRouteRef } from '../routes';

/**
 * The path to the page of a customer by its ref; undefined where the portal has
 * not mounted the pages, for the tab must not fail for that.
 */
export function useCustomerPath(): (customerRef: string) => string | undefined {
  try {
    const path = useRouteRef(customerRouteRef);
    return customerRef => {
      const [, namespace, name] = customerRef.split(/[:/]/);
      return path({ namespace, name });
    };
  } catch {
    return () => undefined;
  }
}
