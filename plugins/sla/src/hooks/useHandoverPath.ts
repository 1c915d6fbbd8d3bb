import { useRouteRef } from '@backstage/core-plugin-api';
import { handoverRouteRef } from '../routes';

/**
 * The path to the handover of a customer by its ref; undefined where the portal has
 * not mounted the pages, for the tab must not fail for that.
 */
export function useHandoverPath(): (customerRef: string) => string | undefined {
  try {
    const path = useRouteRef(handoverRouteRef);
    return customerRef => {
      const [, namespace, name] = customerRef.split(/[:/]/);
      return path({ namespace, name });
    };
  } catch {
    return () => undefined;
  }
}
