import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  slaReportedResultCreatePermission,
  type ReportedResult,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat';
import type {
  ServiceLevels,
  TargetHistory,
} from '../../hooks/loadServiceLevels';
import { useReportedResults } from '../../hooks/useReportedResults';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { titleOf } from '../agreementOf';
import { TargetChoice } from '../TargetChoice';
import { worstFirst } from '../targetOrder';
import { ReportDialog } from './ReportDialog';
import { needsReport, reportable } from './reportedDraft';
import { ReportedTable, resultInWords } from './ReportedTable';
import { RevokeReportDialog } from './RevokeReportDialog';

const useStyles = makeStyles(
  theme => ({
    button: { marginTop: theme.spacing(1) },
  }),
  { name: 'SlaReportedPanel' },
);

/** What is open over the page. */
type Asked =
  | { readonly kind: 'enter' }
  | { readonly kind: 'revoke'; readonly result: ReportedResult };

/**
 * Figures that the other side gives of a target, at first of one of which
 * something is not measured, and a form to enter them. Not there where nothing
 * was reported and the reader may not enter anything.
 */
export function ReportedPanel(props: {
  readonly value: ServiceLevels;
  /** The figures that stand above may be others now. */
  readonly onChanged: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { value, onChanged } = props;
  const [chosen, setChosen] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  const [isEntered, setIsEntered] = useState(false);
  const targets = worstFirst(value.targets).filter(
    target => reportable(target).length > 0,
  );
  const target =
    targets.find(({ targetId }) => targetId === chosen) ??
    targets.find(needsReport) ??
    targets.at(0);
  const { allowed } = usePermission({
    permission: slaReportedResultCreatePermission,
    resourceRef: target?.current.agreementId,
  });
  const { items, error, retry } = useReportedResults(target?.targetId);
  const isOfInterest =
    allowed ||
    chosen !== undefined ||
    error !== undefined ||
    (items !== undefined && items.length > 0);
  if (target === undefined || !isOfInterest) {
    return null;
  }
  const words = {
    t,
    format,
    measured: value.indicators.get(target.current.indicator),
  };
  const nameOf = ({ current }: TargetHistory) =>
    t('course.option', {
      target: current.targetName,
      party: titleOf(current.customerRef, value.customers),
    });
  const done = (what: Asked['kind']) => {
    setAsked(undefined);
    setIsEntered(what === 'enter');
    retry();
    onChanged();
  };
  return (
    <Panel
      id="sla-reported-title"
      title={t('reported.title')}
      aside={
        <TargetChoice
          id="sla-reported-target"
          targets={targets}
          chosen={target}
          nameOf={nameOf}
          onChoose={targetId => {
            setChosen(targetId);
            setIsEntered(false);
          }}
        />
      }
    >
      <Typography>{t('reported.intro')}</Typography>
      {error !== undefined && (
        <>
          <Typography role="status">
            {t('reported.failed', { reason: error.message })}
          </Typography>
          <Button variant="outlined" size="small" onClick={retry}>
            {t('error.retry')}
          </Button>
        </>
      )}
      {items === undefined && error === undefined && (
        <Loading text={t('reported.loading')} />
      )}
      {items?.length === 0 && (
        <Typography>
          {t('reported.none', { target: nameOf(target) })}
        </Typography>
      )}
      {items !== undefined && items.length > 0 && (
        <ReportedTable
          results={items}
          target={target}
          words={words}
          mayRevoke={allowed}
          onRevoke={result => setAsked({ kind: 'revoke', result })}
        />
      )}
      {allowed && (
        <Button
          variant="outlined"
          className={classes.button}
          onClick={() => setAsked({ kind: 'enter' })}
        >
          {t('reported.enter')}
        </Button>
      )}
      <div role="status">
        {isEntered && <Typography>{t('reported.isEntered')}</Typography>}
      </div>
      {asked?.kind === 'enter' && (
        <ReportDialog
          figures={reportable(target)}
          name={nameOf(target)}
          words={words}
          onClose={() => setAsked(undefined)}
          onEntered={() => done('enter')}
        />
      )}
      {asked?.kind === 'revoke' && (
        <RevokeReportDialog
          result={asked.result}
          what={resultInWords(asked.result, target, words)}
          onClose={() => setAsked(undefined)}
          onRevoked={() => done('revoke')}
        />
      )}
    </Panel>
  );
}
