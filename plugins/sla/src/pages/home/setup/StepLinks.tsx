import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import {
  customersOfGroupsRouteRef,
  customersRouteRef,
  MEASUREMENTS_PATH,
  newAgreementRouteRef,
  recordAgreementRouteRef,
  runningMonthRouteRef,
  sheetImportRouteRef,
  TAB_PATH,
} from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import type { SetUpStep } from './stepsOf';

/** Where a measured entity's measurements are entered. */
function useMeasurementsPath(entityRef: string | undefined) {
  const pathTo = useRouteRef(entityRouteRef);
  const [, kind, namespace, name] =
    /^([^:]+):([^/]+)\/(.+)$/.exec(entityRef ?? '') ?? [];
  return name === undefined
    ? undefined
    : `${pathTo({ kind, namespace, name })}${TAB_PATH}/${MEASUREMENTS_PATH}`;
}

/** Where a step is done; nothing where the reader may not do it. */
export function StepLinks(props: {
  readonly step: SetUpStep;
  readonly agreement: Agreement | undefined;
  readonly mayCreateCustomers: boolean;
  readonly mayCreateAgreements: boolean;
}) {
  const t = useTranslate();
  const { step, agreement, mayCreateCustomers, mayCreateAgreements } = props;
  const groups = useRouteRef(customersOfGroupsRouteRef);
  const customers = useRouteRef(customersRouteRef);
  const sheets = useRouteRef(sheetImportRouteRef);
  const draft = useRouteRef(newAgreementRouteRef);
  const record = useRouteRef(recordAgreementRouteRef);
  const month = useRouteRef(runningMonthRouteRef);
  const measurements = useMeasurementsPath(agreement?.entities[0]);
  switch (step) {
    case 'customers':
      return mayCreateCustomers ? (
        <>
          <Link to={groups()}>{t('setUp.links.groups')}</Link>
          <Link to={`${sheets()}?kind=customers`}>
            {t('setUp.links.customersSheet')}
          </Link>
          <Link to={customers()}>{t('setUp.links.customer')}</Link>
        </>
      ) : null;
    case 'agreement':
      return mayCreateAgreements ? (
        <>
          <Link to={record()}>{t('setUp.links.record')}</Link>
          <Link to={draft()}>{t('setUp.links.draft')}</Link>
          <Link to={`${sheets()}?kind=agreements`}>
            {t('setUp.links.agreementsSheet')}
          </Link>
        </>
      ) : null;
    case 'figures':
      return measurements === undefined ? null : (
        <Link to={measurements}>{t('setUp.links.measurements')}</Link>
      );
    case 'report':
      return agreement === undefined ? null : (
        <Link to={month({ agreementId: agreement.id })}>
          {t('setUp.links.month')}
        </Link>
      );
    case 'roles':
      return null;
    default:
      return step satisfies never;
  }
}
