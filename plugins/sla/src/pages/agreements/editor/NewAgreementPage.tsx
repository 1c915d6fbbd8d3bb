import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  slaAgreementCreatePermission,
  type AgreementDraftInput,
} from '@service-levels/backstage-plugin-sla-common';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { clockZone } from '../../../format/localInput';
import { newUuid } from '../../../hooks/newUuid';
import { agreementRouteRef, slaRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { PageProblem } from '../../PageProblem';
import { AgreementEditor } from './AgreementEditor';
import { newAgreement } from './form/AgreementForm';
import { afterCreation } from './start/afterCreation';
import { firstOfNextMonth } from './start/firstOfNextMonth';
import { loadStart } from './start/loadStart';
import type { StartFrom } from './start/StartFrom';
import { StartPanel } from './start/StartPanel';

/** What the draft starts from, in words; where it is nothing, what it could start from. */
function StartIntro(props: { readonly start: StartFrom }) {
  const t = useTranslate();
  const { requirements, offering, copyOf, form } = props.start;
  const isEmpty =
    requirements.length === 0 && offering === undefined && copyOf === undefined;
  return (
    <>
      <Typography>{t('editor.newIntro')}</Typography>
      {copyOf !== undefined && (
        <Typography>{t('editor.copied', { title: copyOf })}</Typography>
      )}
      {requirements.length > 0 && (
        <Typography>
          {t('editor.answers', {
            requirements: requirements.map(({ title }) => title).join(', '),
          })}
        </Typography>
      )}
      {isEmpty && <StartPanel customerRef={form.customer} />}
    </>
  );
}

function NewAgreement(props: { readonly start: StartFrom }) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const navigate = useNavigate();
  const home = useRouteRef(slaRouteRef);
  const pathTo = useRouteRef(agreementRouteRef);
  const { start } = props;
  // The same draft sent again is the same agreement; another one is another.
  const sent = useRef({ body: '', key: '' });
  const store = async (draft: AgreementDraftInput) => {
    const body = JSON.stringify(draft);
    if (sent.current.body !== body) {
      sent.current = { body, key: newUuid() };
    }
    const created = await api.createAgreement(draft, {
      idempotencyKey: sent.current.key,
    });
    await afterCreation(api, created.id, start);
    return created;
  };
  return (
    <AgreementEditor
      title={t('editor.newTitle')}
      intro={<StartIntro start={start} />}
      initial={start.form}
      offering={start.offering}
      store={store}
      onStored={({ id }) => navigate(pathTo({ agreementId: id }))}
      onCancel={() => navigate(home())}
    />
  );
}

/** Drafts a new agreement: from requirements, a service offering, another agreement, or nothing. */
export function NewAgreementPage() {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const [params] = useSearchParams();
  const from = params.toString();
  const { allowed, loading: isAsking } = usePermission({
    permission: slaAgreementCreatePermission,
  });
  const { value, error, loading, retry } = useAsyncRetry(
    async () => ({
      from,
      start: await loadStart(new URLSearchParams(from), {
        api,
        catalog,
        t,
        empty: newAgreement({
          timeZone: clockZone(),
          effectiveFrom: firstOfNextMonth(new Date()),
        }),
      }),
    }),
    // Not for another language: what was typed would be gone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, catalog, from],
  );
  if (!isAsking && !allowed) {
    return (
      <Panel id="sla-editor-denied" title={t('editor.deniedTitle')}>
        <Typography>{t('editor.denied')}</Typography>
      </Panel>
    );
  }
  if (error !== undefined && !loading) {
    return (
      <PageProblem
        error={error}
        onRetry={retry}
        notFound={{
          title: t('editor.noStartTitle'),
          text: t('editor.noStart'),
        }}
      />
    );
  }
  return isAsking || value === undefined || value.from !== from ? (
    <Loading text={t('editor.loading')} />
  ) : (
    <NewAgreement key={from} start={value.start} />
  );
}
