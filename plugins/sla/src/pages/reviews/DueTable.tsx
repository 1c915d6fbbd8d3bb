import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { DueReview } from '@service-levels/backstage-plugin-sla-common';
import { clockZone } from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { useCustomerPath } from '../../hooks/useCustomerPath';
import { agreementRouteRef, reviewRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { DueDate } from '../../widgets/DueDate';
import { StackedTable } from '../../widgets/StackedTable';
import { PlanButton } from './PlanButton';

/** When agreements are to be reviewed next, and whether that is planned. */
export function DueTable(props: {
  readonly due: readonly DueReview[];
  /** Left out where all are of one customer. */
  readonly withCustomer: boolean;
  /** undefined for the customer's side, which plans none. */
  readonly onPlanned: (() => void) | undefined;
}) {
  const t = useTranslate();
  const format = useFormat();
  const pathOf = useCustomerPath();
  const toAgreement = useRouteRef(agreementRouteRef);
  const toReview = useRouteRef(reviewRouteRef);
  const { due, withCustomer, onPlanned } = props;
  const customerOf = ({ customerRef, customerTitle }: DueReview) => {
    const path = pathOf(customerRef);
    return path === undefined ? (
      customerTitle
    ) : (
      <Link to={path}>{customerTitle}</Link>
    );
  };
  return (
    <StackedTable
      label={t('reviews.due')}
      heads={[
        t('reviews.agreement'),
        ...(withCustomer ? [t('reviews.customer')] : []),
        t('reviews.every'),
        t('reviews.last'),
        t('reviews.dueOn'),
        t('reviews.next'),
        ...(onPlanned === undefined ? [] : [t('reviews.what')]),
      ]}
      rows={due.map(one => ({
        key: one.agreementId,
        cells: [
          <Link
            key="agreement"
            to={toAgreement({ agreementId: one.agreementId })}
          >
            {one.agreementTitle}
          </Link>,
          ...(withCustomer ? [customerOf(one)] : []),
          t('reviews.everyMonths', { count: one.everyMonths }),
          one.lastHeldOn === null
            ? t('reviews.never')
            : format.date(one.lastHeldOn),
          <DueDate key="due" due={one.dueOn} now={Date.now()} />,
          one.planned === null ? (
            t('reviews.notPlanned')
          ) : (
            <Link key="planned" to={toReview({ reviewId: one.planned.id })}>
              {format.moment(one.planned.at, clockZone())}
            </Link>
          ),
          ...(onPlanned === undefined
            ? []
            : [
                <PlanButton
                  key="plan"
                  customerRef={one.customerRef}
                  agreementId={one.agreementId}
                  title={one.agreementTitle}
                  onPlanned={onPlanned}
                />,
              ]),
        ],
      }))}
    />
  );
}
