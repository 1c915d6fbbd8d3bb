import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  slaAgreementCreatePermission,
  type AgreementDraftInput,
} from '@service-levels/backstage-plugin-sla-common';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { slaApiRef } from '../../../api/slaApiRef';
import { clockZone } from '../../../format/localInput';
import { newUuid } from '../../../hooks/newUuid';
import { agreementRouteRef, slaRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { AgreementEditor } from './AgreementEditor';
import { newAgreement } from './form/AgreementForm';
import { firstOfNextMonth } from './start/firstOfNextMonth';

/** Drafts a new agreement. */
export function NewAgreementPage() {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const navigate = useNavigate();
  const home = useRouteRef(slaRouteRef);
  const pathTo = useRouteRef(agreementRouteRef);
  const { allowed, loading } = usePermission({
    permission: slaAgreementCreatePermission,
  });
  const [initial] = useState(() =>
    newAgreement({
      timeZone: clockZone(),
      effectiveFrom: firstOfNextMonth(new Date()),
    }),
  );
  // The same draft sent again is the same agreement; another one is another.
  const sent = useRef({ body: '', key: '' });
  if (loading) {
    return <Loading text={t('editor.loading')} />;
  }
  if (!allowed) {
    return (
      <Panel id="sla-editor-denied" title={t('editor.deniedTitle')}>
        <Typography>{t('editor.denied')}</Typography>
      </Panel>
    );
  }
  const store = async (draft: AgreementDraftInput) => {
    const body = JSON.stringify(draft);
    if (sent.current.body !== body) {
      sent.current = { body, key: newUuid() };
    }
    return await api.createAgreement(draft, {
      idempotencyKey: sent.current.key,
    });
  };
  return (
    <AgreementEditor
      title={t('editor.newTitle')}
      intro={<Typography>{t('editor.newIntro')}</Typography>}
      initial={initial}
      store={store}
      onStored={({ id }) => navigate(pathTo({ agreementId: id }))}
      onCancel={() => navigate(home())}
    />
  );
}
