import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { useNavigate, useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { orNothing } from '../../../hooks/orNothing';
import { agreementRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { PageProblem } from '../../PageProblem';
import { AgreementEditor } from './AgreementEditor';
import { draftToForm } from './form/draftToForm';
import { loadDraft } from './loadDraft';

/** Changes the draft of an agreement. */
export function EditAgreementPage() {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const navigate = useNavigate();
  const pathTo = useRouteRef(agreementRouteRef);
  const { agreementId = '' } = useParams();
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    const agreement = await loadDraft(api, agreementId);
    // A comfort: what it began from is no term of it.
    const [beganFrom] = await orNothing(api.getBeganFrom(agreementId));
    return { agreement, offering: beganFrom?.offering ?? undefined };
  }, [api, agreementId]);
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('editor.loading')} />;
  }
  if (value.agreement.state !== 'draft') {
    return (
      <Panel id="sla-editor-no-draft" title={t('editor.noDraftTitle')}>
        <Typography>{t('editor.noDraft')}</Typography>
      </Panel>
    );
  }
  const { agreement, offering } = value;
  // Not what is in force meanwhile, which its plain address shows.
  const toDraft = () =>
    navigate(`${pathTo({ agreementId })}?version=${agreement.version}`);
  return (
    <AgreementEditor
      key={agreementId}
      title={t('editor.editTitle', { title: agreement.title })}
      intro={
        <Typography>
          {t('editor.editIntro', { version: agreement.version })}
        </Typography>
      }
      initial={draftToForm(agreement)}
      offering={offering}
      stored={{
        agreement,
        reread: async () => await loadDraft(api, agreementId),
      }}
      store={async (draft, base = agreement) =>
        await api.updateAgreement(agreementId, base.etag, draft)
      }
      onStored={toDraft}
      onCancel={toDraft}
    />
  );
}
