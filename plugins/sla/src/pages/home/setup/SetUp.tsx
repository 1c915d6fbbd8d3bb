import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import {
  slaAgreementCreatePermission,
  slaCustomerCreatePermission,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsNow } from '../../../hooks/loadAgreements';
import { useTranslate } from '../../../translations/useTranslate';
import { NoAgreements } from '../NoAgreements';
import { SetUpChecklist } from './SetUpChecklist';
import { isSetUp } from './stepsOf';
import { useDismissed } from './useDismissed';

/** The checklist for who may set up a portal that has nothing to report yet; others are told how it comes to be. */
export function SetUp(props: { readonly now: AgreementsNow }) {
  const t = useTranslate();
  const { now } = props;
  const { isDismissed, dismiss } = useDismissed();
  const customers = usePermission({ permission: slaCustomerCreatePermission });
  const agreements = usePermission({
    permission: slaAgreementCreatePermission,
  });
  const isEmpty = now.agreements.length === 0;
  if (customers.loading || agreements.loading || isSetUp(now)) {
    return null;
  }
  const isManager = customers.allowed || agreements.allowed;
  if (isManager && !isDismissed) {
    return (
      <SetUpChecklist
        now={now}
        mayCreateCustomers={customers.allowed}
        mayCreateAgreements={agreements.allowed}
        onDismiss={() => dismiss(true)}
      />
    );
  }
  return (
    <>
      {isEmpty && <NoAgreements />}
      {isEmpty && isManager && (
        <div>
          <Button variant="outlined" onClick={() => dismiss(false)}>
            {t('setUp.showAgain')}
          </Button>
        </div>
      )}
    </>
  );
}
