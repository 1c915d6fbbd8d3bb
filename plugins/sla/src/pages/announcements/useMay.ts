import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import {
  permissionApiRef,
  usePermission,
} from '@backstage/plugin-permission-react';
import {
  slaAnnouncementCreatePermission,
  slaAnnouncementUpdatePermission,
  type Announcement,
} from '@service-levels/backstage-plugin-sla-common';
import useAsync from 'react-use/esm/useAsync';

/** What the reader may do with an announcement. */
export interface May {
  /** Draft an announcement. */
  readonly draft: boolean;
  /** Change what it says: whoever wrote it, or may send it to somebody. */
  readonly change: boolean;
  /** Whom the reader may send it to, leave out or add. */
  readonly sendTo: (customerRef: string) => boolean;
}

/** What the portal's policy says of an announcement; nothing as long as that is asked. */
export function useMay({ createdBy, customers }: Announcement): May {
  const permissions = useApi(permissionApiRef);
  const identity = useApi(identityApiRef);
  const { allowed: mayCreate } = usePermission({
    permission: slaAnnouncementCreatePermission,
  });
  const refs = customers.map(({ customerRef }) => customerRef);
  const { value } = useAsync(async () => {
    const { userEntityRef } = await identity.getBackstageIdentity();
    const decisions = await Promise.all(
      refs.map(
        async resourceRef =>
          await permissions.authorize({
            permission: slaAnnouncementUpdatePermission,
            resourceRef,
          }),
      ),
    );
    const allowed = refs.filter((_, i) => decisions[i].result === 'ALLOW');
    return { reader: userEntityRef, allowed: new Set(allowed) };
  }, [permissions, identity, refs.join()]);
  const allowed = value?.allowed ?? new Set<string>();
  const isOwn = value?.reader === createdBy;
  return {
    draft: mayCreate,
    change: mayCreate && (isOwn || allowed.size > 0),
    sendTo: customerRef => allowed.has(customerRef),
  };
}
