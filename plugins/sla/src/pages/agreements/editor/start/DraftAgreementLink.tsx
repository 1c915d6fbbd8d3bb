import { LinkButton } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import { slaAgreementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { useNewAgreementPath } from '../../../../hooks/useNewAgreementPath';
import { useTranslate } from '../../../../translations/useTranslate';

/** To where an agreement with a customer is drafted, for those who may. */
export function DraftAgreementLink(props: {
  readonly customerRef: string;
  /** What it is to answer. */
  readonly requirementIds?: readonly string[];
}) {
  const t = useTranslate();
  const { customerRef, requirementIds } = props;
  const { allowed } = usePermission({
    permission: slaAgreementCreatePermission,
  });
  const path = useNewAgreementPath()(customerRef, requirementIds);
  return allowed && path !== undefined ? (
    <LinkButton to={path} variant="outlined">
      {t('editor.newTitle')}
    </LinkButton>
  ) : null;
}
