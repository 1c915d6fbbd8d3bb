import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  slaAgreementCreatePermission,
  slaCustomerCreatePermission,
} from '@service-levels/backstage-plugin-sla-common';
import { useSearchParams } from 'react-router-dom';
import { slaRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { Stack } from '../../../widgets/Stack';
import { SheetImportForm } from './SheetImportForm';
import { SHEET_KINDS } from './sheetKinds';

/** Customers, contacts and agreements from spreadsheets, for who may create them. */
export function SheetImportPage() {
  const t = useTranslate();
  const home = useRouteRef(slaRouteRef);
  const [params] = useSearchParams();
  const customers = usePermission({ permission: slaCustomerCreatePermission });
  const agreements = usePermission({
    permission: slaAgreementCreatePermission,
  });
  if (customers.loading || agreements.loading) {
    return <Loading text={t('setUp.loading')} />;
  }
  const kinds = SHEET_KINDS.filter(kind =>
    kind === 'agreements' ? agreements.allowed : customers.allowed,
  );
  const initial = kinds.find(kind => kind === params.get('kind')) ?? kinds[0];
  return (
    <Stack data-testid="sla-sheet-import">
      <Link to={home()}>{t('pages.toHome')}</Link>
      {initial === undefined ? (
        <Panel id="sla-sheet-import-denied" title={t('setUp.deniedTitle')}>
          <Typography>{t('setUp.denied')}</Typography>
        </Panel>
      ) : (
        <SheetImportForm kinds={kinds} initial={initial} />
      )}
    </Stack>
  );
}
