import Typography from '@material-ui/core/Typography';
import type { Correction } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { fileOf, tableOf } from '../../../export/tableOf';
import { clockZone } from '../../../format/localInput';
import { useTitles } from '../../../hooks/useTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { RowAction } from '../../../widgets/RowAction';
import { StackedTable } from '../../../widgets/StackedTable';
import { TableExport } from '../../../widgets/TableExport';
import { PageProblem } from '../../PageProblem';
import type { FactWords } from '../factRow';
import { correctionInWords } from './correctionInWords';
import { RevokeDialog } from './RevokeDialog';
import type { useCorrections } from './useCorrections';

/** What was put right of an indicator, by whom and why; also what was revoked. */
export function CorrectionsPanel(props: {
  readonly words: FactWords;
  readonly reading: ReturnType<typeof useCorrections>;
  readonly mayRevoke: boolean;
  readonly onRevoked: () => void;
}) {
  const t = useTranslate();
  const { words, reading, mayRevoke, onRevoked } = props;
  const { value, error, loading, retry } = reading;
  const [asked, setAsked] = useState<Correction>();
  const { format } = words;
  const at = (instant: string) => format.instant(instant, clockZone());
  const nameIn = useTitles(
    (value ?? []).flatMap(({ createdBy, approvedBy, revoked }) => [
      createdBy,
      approvedBy,
      revoked?.by,
    ]),
  );
  const whyOf = ({ reason, evidence }: Correction) => [
    reason,
    ...(evidence === null
      ? []
      : [t('exclusions.evidence', { text: evidence })]),
  ];
  const whoOf = ({ createdBy, createdAt, approvedBy }: Correction) => [
    t('corrections.by', { who: nameIn(createdBy), time: at(createdAt) }),
    approvedBy === null
      ? t('exclusions.notCounterApproved')
      : t('corrections.approved', { who: nameIn(approvedBy) }),
  ];
  const stateOf = ({ revoked }: Correction) =>
    revoked === null
      ? t('corrections.inForce')
      : t('corrections.revoked', {
          who: nameIn(revoked.by),
          time: at(revoked.at),
          reason: revoked.reason,
        });
  const lines = (texts: readonly string[]) =>
    texts.map(text => <div key={text}>{text}</div>);
  const heads = [
    t('corrections.what'),
    t('corrections.reason'),
    t('exclusions.who'),
    t('exclusions.state'),
  ];
  const file = () =>
    fileOf(
      tableOf(
        t('corrections.title'),
        heads,
        (value ?? []).map(correction => [
          correctionInWords(correction, words),
          whyOf(correction).join('\n'),
          whoOf(correction).join('\n'),
          stateOf(correction),
        ]),
      ),
    );
  return (
    <Panel id="sla-corrections" title={t('corrections.title')}>
      <Typography>{t('corrections.note')}</Typography>
      {error !== undefined && !loading && (
        <PageProblem error={error} onRetry={retry} />
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('corrections.loading')} />
      )}
      {value?.length === 0 && <Typography>{t('corrections.none')}</Typography>}
      {value !== undefined && value.length > 0 && (
        <StackedTable
          label={t('corrections.title')}
          heads={[...heads, ...(mayRevoke ? [t('measurements.actions')] : [])]}
          rows={value.map(correction => ({
            key: correction.id,
            cells: [
              correctionInWords(correction, words),
              lines(whyOf(correction)),
              lines(whoOf(correction)),
              stateOf(correction),
              ...(mayRevoke
                ? [
                    correction.revoked === null ? (
                      <RowAction
                        key="revoke"
                        text={t('corrections.revoke')}
                        label={t('measurements.actionOn', {
                          action: t('corrections.revoke'),
                          name: correctionInWords(correction, words),
                        })}
                        onClick={() => setAsked(correction)}
                      />
                    ) : (
                      '–'
                    ),
                  ]
                : []),
            ],
          }))}
        />
      )}
      {value !== undefined && value.length > 0 && (
        <TableExport of={t('corrections.title')} file={file} />
      )}
      {asked && (
        <RevokeDialog
          correction={asked}
          what={correctionInWords(asked, words)}
          onClose={() => setAsked(undefined)}
          onRevoked={() => {
            setAsked(undefined);
            onRevoked();
          }}
        />
      )}
    </Panel>
  );
}
