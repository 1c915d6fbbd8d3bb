import { useRouteRef } from '@backstage/core-plugin-api';
import { announcementRouteRef } from '../routes';

/**
 * The path to the page of an announcement by its id; undefined where the portal
 * has not mounted the pages, for the tab must not fail for that.
 */
export function useAnnouncementPath(): (id: string) => string | undefined {
  try {
    const path = useRouteRef(announcementRouteRef);
    return announcementId => path({ announcementId });
  } catch {
    return () => undefined;
  }
}
