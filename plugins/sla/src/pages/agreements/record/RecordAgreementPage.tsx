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
import type { FieldErrors } from '../../../widgets/FieldErrors';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { AgreementEditor } from '../editor/AgreementEditor';
import { newAgreement } from '../editor/form/AgreementForm';
import { recordProblemInWords } from './recordProblemInWords';
import { NOTHING_SIGNED, problemsOfRecord, toRecord } from './SignedOutside';
import { SignedOutsideFields } from './SignedOutsideFields';

/** Of the terms; who signed is said beneath them. */
function fieldOf(field: string): string | undefined {
  return field.startsWith('draft.') ? field.slice('draft.'.length) : undefined;
}

/** The calendar day on the reader's clock. */
function todayOf(now: Date): string {
  const day = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return new Date(day).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** Records an agreement that was signed outside the portal. */
export function RecordAgreementPage() {
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
      // What holds already mostly began with the year.
      effectiveFrom: `${new Date().getFullYear()}-01-01`,
    }),
  );
  const [signed, setSigned] = useState(NOTHING_SIGNED);
  const [errors, setErrors] = useState<FieldErrors>({});
  // The same sent again is the same agreement; another one is another.
  const sent = useRef({ body: '', key: '' });
  if (loading) {
    return <Loading text={t('editor.loading')} />;
  }
  if (!allowed) {
    return (
      <Panel id="sla-record-denied" title={t('editor.deniedTitle')}>
        <Typography>{t('editor.denied')}</Typography>
      </Panel>
    );
  }
  const store = async (draft: AgreementDraftInput) => {
    const record = toRecord(draft, signed);
    const problems = problemsOfRecord(record, todayOf(new Date()));
    setErrors(
      Object.fromEntries(
        Object.entries(problems).map(([field, reason]) => [
          field,
          recordProblemInWords(reason, t),
        ]),
      ),
    );
    if (Object.keys(problems).length > 0) {
      throw new Error(t('setUp.record.incomplete'));
    }
    const body = JSON.stringify(record);
    if (sent.current.body !== body) {
      sent.current = { body, key: newUuid() };
    }
    return await api.recordAgreement(record, sent.current.key);
  };
  return (
    <AgreementEditor
      title={t('setUp.record.title')}
      intro={<Typography>{t('setUp.record.intro')}</Typography>}
      initial={initial}
      beneath={
        <SignedOutsideFields
          signed={signed}
          errors={errors}
          onChange={changed => {
            setSigned(changed);
            setErrors({});
          }}
        />
      }
      storeWord={t('setUp.record.store')}
      fieldOf={fieldOf}
      store={store}
      onStored={({ id }) => navigate(pathTo({ agreementId: id }))}
      onCancel={() => navigate(home())}
    />
  );
}
