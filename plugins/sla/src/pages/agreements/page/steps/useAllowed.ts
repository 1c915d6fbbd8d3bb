import { usePermission } from '@backstage/plugin-permission-react';
import {
  slaAgreementOfferPermission,
  slaAgreementSignPermission,
  slaAgreementTerminatePermission,
  slaAgreementUpdatePermission,
} from '@service-levels/backstage-plugin-sla-common';
import type { Allowed } from './stepsOf';

/** What the portal's policy allows the reader to do with an agreement; nothing while it is asked. */
export function useAllowed(agreementId: string): Allowed {
  const resourceRef = agreementId;
  const offer = usePermission({
    permission: slaAgreementOfferPermission,
    resourceRef,
  });
  const sign = usePermission({
    permission: slaAgreementSignPermission,
    resourceRef,
  });
  const update = usePermission({
    permission: slaAgreementUpdatePermission,
    resourceRef,
  });
  const terminate = usePermission({
    permission: slaAgreementTerminatePermission,
    resourceRef,
  });
  return {
    offer: offer.allowed,
    sign: sign.allowed,
    update: update.allowed,
    terminate: terminate.allowed,
  };
}
