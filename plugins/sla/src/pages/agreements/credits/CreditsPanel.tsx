import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  slaAgreementUpdatePermission,
  type Credit,
  type CreditDecision,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { useFormat } from '../../../format/useFormat';
import { allOf } from '../../../hooks/allOf';
import { useTitles } from '../../../hooks/useTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { ExportButtons } from '../../../widgets/ExportButtons';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { PageProblem } from '../../PageProblem';
import { creditsFile } from './creditsFile';
import { CreditsTable } from './CreditsTable';
import { amountInWords, periodInWords } from './creditWords';
import { DecideCreditDialog } from './DecideCreditDialog';

/** What is asked about a credit. */
interface Asked {
  readonly credit: Credit;
  readonly word: CreditDecision['word'];
}

/** The latest period first, and the targets of one by their names. */
function inOrder(credits: readonly Credit[]): Credit[] {
  return [...credits].sort(
    (a, b) =>
      b.period.from.localeCompare(a.period.from) ||
      a.targetName.localeCompare(b.targetName),
  );
}

/** What is credited under an agreement for missed targets; who manages it decides, its customer sees what was confirmed. */
export function CreditsPanel(props: {
  readonly agreementId: string;
  /** Only those of one period, such as `2026-10`. */
  readonly period?: string;
}) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { agreementId, period } = props;
  const { allowed: mayDecide } = usePermission({
    permission: slaAgreementUpdatePermission,
    resourceRef: agreementId,
  });
  const { value, error, loading, retry } = useAsyncRetry(
    async () =>
      inOrder(
        await allOf(cursor => api.getCredits({ agreementId, period, cursor })),
      ),
    [api, agreementId, period],
  );
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Credit>();
  const titleOf = useTitles((value ?? []).map(({ decision }) => decision?.by));
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('credits.loading')} />;
  }
  const words = { t, format, titleOf };
  const isEmpty = value.length === 0;
  return (
    <Panel
      id="sla-credits"
      title={isEmpty ? t('credits.emptyTitle') : t('credits.title')}
      aside={
        !isEmpty && <ExportButtons file={() => creditsFile(value, words)} />
      }
    >
      <Typography>
        {t(mayDecide ? 'credits.intro' : 'credits.introCustomer')}
      </Typography>
      {isEmpty && (
        <Typography>
          {t(mayDecide ? 'credits.empty' : 'credits.emptyCustomer')}
        </Typography>
      )}
      <Typography role="status" aria-live="polite">
        {done &&
          t(`credits.told.${done.state}`, {
            target: done.targetName,
            period: periodInWords(done, words),
          })}
      </Typography>
      {!isEmpty && (
        <CreditsTable
          credits={value}
          words={words}
          mayDecide={mayDecide}
          onDecide={(credit, word) => {
            setDone(undefined);
            setAsked({ credit, word });
          }}
        />
      )}
      {asked && (
        <DecideCreditDialog
          {...asked}
          about={t('credits.about', {
            target: asked.credit.targetName,
            period: periodInWords(asked.credit, words),
            amount: amountInWords(asked.credit.amount, asked.credit, words),
          })}
          onClose={() => {
            setAsked(undefined);
            retry();
          }}
          onDecided={credit => {
            setAsked(undefined);
            setDone(credit);
            retry();
          }}
        />
      )}
    </Panel>
  );
}
