import { useRouteRef } from '@backstage/core-plugin-api';
import { monthSheetRouteRef } from '../routes';

/**
 * The path to a month of an agreement; undefined where the portal has not
 * mounted the pages, for the tab must not fail for that.
 */
export function useMonthSheetPath():
  | ReturnType<typeof useRouteRef<{ agreementId: string; period: string }>>
  | undefined {
  try {
    return useRouteRef(monthSheetRouteRef);
  } catch {
    return undefined;
  }
}
