import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  slaExclusionApprovePermission,
  slaExclusionCreatePermission,
  type Agreement,
} from '@service-levels/backstage-plugin-sla-common';
import { useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { slaRouteRef } from '../../routes';
import { useTranslate, type Translate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { PageProblem } from '../PageProblem';
import { DeclareExclusionForm } from './DeclareExclusionForm';
import { ExclusionsTable } from './ExclusionsTable';
import { groundInWords } from '../../format/groundInWords';

function termsInWords(agreement: Agreement, t: Translate): string {
  const { exclusionGrounds = [], exclusionApproval } = agreement;
  return exclusionApproval === undefined
    ? t('exclusions.noGrounds')
    : t('exclusions.terms', {
        grounds: exclusionGrounds
          .map(ground => groundInWords(ground, t))
          .join(', '),
        approval: t(`exclusions.approvals.${exclusionApproval}`),
      });
}

function ExclusionsOf(props: { readonly agreementId: string }) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { agreementId } = props;
  const create = usePermission({
    permission: slaExclusionCreatePermission,
    resourceRef: agreementId,
  });
  const approve = usePermission({
    permission: slaExclusionApprovePermission,
    resourceRef: agreementId,
  });
  const { value, error, loading, retry } = useAsyncRetry(
    async () =>
      await Promise.all([
        api.getAgreement(agreementId),
        allOf(cursor => api.getExclusions(agreementId, { cursor })),
      ]),
    [api, agreementId],
  );
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('exclusions.loading')} />;
  }
  const [agreement, exclusions] = value;
  const { exclusionGrounds = [] } = agreement;
  return (
    <>
      <Panel
        id="sla-exclusions"
        title={t('exclusions.title', { title: agreement.title })}
      >
        <Typography>{t('exclusions.intro')}</Typography>
        <Typography>{termsInWords(agreement, t)}</Typography>
      </Panel>
      <ExclusionsTable
        agreement={agreement}
        exclusions={exclusions}
        may={{ declare: create.allowed, approve: approve.allowed }}
        onSaid={retry}
      />
      {create.allowed && exclusionGrounds.length > 0 && (
        <DeclareExclusionForm
          agreement={agreement}
          grounds={exclusionGrounds}
          onDeclared={retry}
        />
      )}
    </>
  );
}

/** Time that an agreement does not count because it was declared afterwards: who, why, and what the other side says. */
export function ExclusionsPage() {
  const t = useTranslate();
  const home = useRouteRef(slaRouteRef);
  const { agreementId = '' } = useParams();
  return (
    <Stack data-testid="sla-exclusions">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <ExclusionsOf key={agreementId} agreementId={agreementId} />
    </Stack>
  );
}
