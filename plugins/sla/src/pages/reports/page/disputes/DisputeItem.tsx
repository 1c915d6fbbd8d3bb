import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  documentLanguageOf,
  reportFigureInWords,
  type ReportDispute,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { DefinitionList } from '../../../../entity/DefinitionList';
import { useFormat } from '../../../../format/useFormat';
import { useLanguage } from '../../../../format/useLanguage';
import { useTranslate } from '../../../../translations/useTranslate';
import type { ReportInView } from '../ReportInView';
import type { ReportAllowed } from '../steps/stepsOf';
import { DisputeMessages } from './DisputeMessages';
import { settlingOf, type Settling } from './settlingOf';
import { MessageForm } from './MessageForm';
import { SettleDialog } from './SettleDialog';

const useStyles = makeStyles(
  theme => ({
    item: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  }),
  { name: 'SlaDisputeItem' },
);

/** One dispute: both figures, what was said, and how it can be settled. */
export function DisputeItem(props: {
  readonly view: ReportInView;
  readonly dispute: ReportDispute;
  readonly allowed: ReportAllowed;
  readonly onChanged: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const language = documentLanguageOf(useLanguage());
  const { view, dispute, allowed, onChanged } = props;
  const { reader, report } = view;
  const [open, setOpen] = useState<Settling>();
  const { settlement, reportedFigure, figure } = dispute;
  const settling = settlingOf(dispute, reader, allowed);
  const title = dispute.targetName ?? t('reportPage.dispute.whole');
  const isOver = dispute.state === 'agreed' || dispute.state === 'withdrawn';
  const maySay =
    !isOver &&
    ((reader.side === 'provider' && allowed.publish) ||
      (reader.speaks !== undefined && allowed.acknowledge));
  return (
    <div className={classes.item}>
      <Typography component="h3" variant="subtitle1">
        {t('reportPage.dispute.stands', {
          what: title,
          state: t(`reportPage.dispute.states.${dispute.state}`),
        })}
      </Typography>
      <DefinitionList
        items={[
          {
            term: t('reports.revision'),
            details: [dispute.revision],
          },
          {
            term: t('reportPage.dispute.reported'),
            details: [reportFigureInWords(reportedFigure, language)],
          },
          {
            term: t('reportPage.dispute.theirs'),
            details: [figure ?? t('reportPage.dispute.noFigure')],
          },
        ]}
      />
      <DisputeMessages
        messages={dispute.messages}
        timeZone={report.period.timeZone}
      />
      {settlement !== null && (
        <div>
          <Typography>
            {settlement.agreedAt === null
              ? t(`reportPage.dispute.proposedBy.${settlement.proposedBySide}`)
              : t('reportPage.dispute.agreedAt', {
                  at: format.moment(
                    settlement.agreedAt,
                    report.period.timeZone,
                  ),
                })}
          </Typography>
          <Typography className={classes.text}>{settlement.text}</Typography>
        </div>
      )}
      {settling.length > 0 && (
        <div className={classes.buttons}>
          {settling.map(one => (
            <Button
              key={one}
              variant={one === 'confirm' ? 'contained' : 'outlined'}
              color={one === 'confirm' ? 'primary' : 'default'}
              aria-label={t(`reportPage.dispute.settleOf.${one}`, {
                what: title,
              })}
              onClick={() => setOpen(one)}
            >
              {t(`reportPage.dispute.settle.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {maySay && (
        <MessageForm view={view} dispute={dispute} onSaid={onChanged} />
      )}
      {open !== undefined && (
        <SettleDialog
          view={view}
          dispute={dispute}
          settling={open}
          onClose={() => setOpen(undefined)}
          onSettled={() => {
            setOpen(undefined);
            onChanged();
          }}
        />
      )}
    </div>
  );
}
