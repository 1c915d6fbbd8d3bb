import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { ReviewOutcome } from '@service-levels/backstage-plugin-sla-common';
import { useCustomerPath } from '../../hooks/useCustomerPath';
import { agreementRouteRef, improvementsRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';

/** What a decision became, leading to where it is seen to. */
export function OutcomeLink(props: {
  readonly outcome: ReviewOutcome;
  readonly customerRef: string;
}) {
  const t = useTranslate();
  const toAgreement = useRouteRef(agreementRouteRef);
  const toImprovements = useRouteRef(improvementsRouteRef);
  const pathOf = useCustomerPath();
  const { outcome, customerRef } = props;
  const { kind, id } = outcome;
  const customer = encodeURIComponent(customerRef);
  const paths = {
    action: pathOf(customerRef),
    requirement: pathOf(customerRef),
    improvement: `${toImprovements()}?customer=${customer}`,
    amendment: toAgreement({ agreementId: id }),
  };
  const path = paths[kind];
  const text = t(`reviews.makes.${kind}`);
  return path === undefined ? (
    <>{text}</>
  ) : (
    <Link to={path} underline="always">
      {text}
    </Link>
  );
}
