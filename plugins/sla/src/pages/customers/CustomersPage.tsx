import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaCustomerCreatePermission,
  slaPersonalDataReadPermission,
  slaServiceUpdatePermission,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { slaApiRef } from '../../api/slaApiRef';
import {
  customerRouteRef,
  personalDataRouteRef,
  servicesRouteRef,
  slaRouteRef,
} from '../../routes';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { PageProblem } from '../PageProblem';
import { CustomerDialog } from './CustomerDialog';
import { CustomerFilters } from './CustomerFilters';
import { createdOf, NEW_CUSTOMER } from './customerFields';
import { customerParams } from './customerParams';
import { CustomersTable } from './CustomersTable';
import {
  EVERY_CUSTOMER,
  inOrder,
  isTold,
  matches,
  WITHOUT_ATTENTION,
} from './CustomerFilter';
import { toExportFile } from './toExportFile';
import { useCustomerFilter } from './useCustomerFilter';
import { useCustomers } from './useCustomers';

/** All customers that the reader may see, and a form to keep another. */
export function CustomersPage() {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const home = useRouteRef(slaRouteRef);
  const pathTo = useRouteRef(customerRouteRef);
  const navigate = useNavigate();
  const { allowed } = usePermission({
    permission: slaCustomerCreatePermission,
  });
  const { allowed: isResponsible } = usePermission({
    permission: slaPersonalDataReadPermission,
  });
  const { allowed: keepsServices } = usePermission({
    permission: slaServiceUpdatePermission,
  });
  const services = useRouteRef(servicesRouteRef);
  const personalData = useRouteRef(personalDataRouteRef);
  const [isOpen, setOpen] = useState(false);
  const { filter, change } = useCustomerFilter();
  const { value, error, loading, retry } = useCustomers(filter);
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('relationship.loading')} />;
  }
  const now = Date.now();
  const words = { t, format, now };
  const areTold = isTold(value);
  // What is not offered to the reader narrows nothing either.
  const offered = areTold ? filter : { ...filter, ...WITHOUT_ATTENTION };
  const shown = inOrder(
    value.filter(row => matches(row, offered, now)),
    filter.order,
  );
  const isEmpty = value.length === 0 && !filter.isMine && !filter.isArchived;
  return (
    <Stack data-testid="sla-customers">
      <Link to={home()}>{t('pages.toHome')}</Link>
      {keepsServices && <Link to={services()}>{t('services.link')}</Link>}
      {isResponsible && (
        <Link to={personalData()}>{t('personalData.link')}</Link>
      )}
      <Panel
        id="sla-customers-title"
        title={t(isEmpty ? 'relationship.emptyTitle' : 'relationship.title')}
        aside={
          isEmpty ? undefined : (
            <ExportButtons file={() => toExportFile(shown, areTold, words)} />
          )
        }
      >
        <Typography>{t('relationship.intro')}</Typography>
        {allowed && (
          <Box mt={1}>
            <Button
              variant="contained"
              color="primary"
              onClick={() => setOpen(true)}
            >
              {t('relationship.create')}
            </Button>
          </Box>
        )}
        {isEmpty ? (
          <Typography>
            {t(allowed ? 'relationship.empty' : 'relationship.emptyDenied')}
          </Typography>
        ) : (
          <>
            <CustomerFilters
              filter={filter}
              isTold={areTold}
              onChange={change}
            />
            <Typography
              role="status"
              aria-live="polite"
              variant="body2"
              color="textSecondary"
            >
              {t('relationship.shown', {
                count: shown.length,
                total: value.length,
              })}
            </Typography>
            {shown.length === 0 ? (
              <>
                <Typography>{t('relationship.noneMatches')}</Typography>
                <Button
                  variant="outlined"
                  onClick={() => change(EVERY_CUSTOMER)}
                >
                  {t('relationship.showAll')}
                </Button>
              </>
            ) : (
              <CustomersTable rows={shown} words={words} isTold={areTold} />
            )}
          </>
        )}
      </Panel>
      {isOpen && (
        <CustomerDialog
          title={t('relationship.createTitle')}
          intro={t('relationship.createIntro')}
          initial={NEW_CUSTOMER}
          isNew
          store={async fields => await api.createCustomer(createdOf(fields))}
          onStored={({ ref }) => navigate(pathTo(customerParams(ref)))}
          onClose={() => setOpen(false)}
        />
      )}
    </Stack>
  );
}
