import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { slaAgreementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { editAgreementRouteRef, newAgreementRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import type { AgreementInView } from './AgreementInView';
import { useAllowed } from './steps/useAllowed';

/** To the editor: of the draft that is shown, and of a new agreement with the same terms. */
export function EditorLinks(props: { readonly view: AgreementInView }) {
  const t = useTranslate();
  const editPath = useRouteRef(editAgreementRouteRef);
  const newPath = useRouteRef(newAgreementRouteRef);
  const { shown, reader } = props.view;
  const { update } = useAllowed(shown.id);
  const { allowed: mayCreate } = usePermission({
    permission: slaAgreementCreatePermission,
  });
  if (reader.side !== 'provider') {
    return null;
  }
  return (
    <>
      {update && shown.state === 'draft' && (
        <Link to={editPath({ agreementId: shown.id })}>{t('editor.edit')}</Link>
      )}
      {mayCreate && (
        <Link to={`${newPath()}?${new URLSearchParams({ copy: shown.id })}`}>
          {t('editor.copy')}
        </Link>
      )}
    </>
  );
}
