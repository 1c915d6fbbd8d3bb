import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { reportsRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import type { ReportInView } from './ReportInView';
import { AcknowledgeDialog } from './steps/AcknowledgeDialog';
import { CorrectDialog } from './steps/CorrectDialog';
import { DiscardDialog } from './steps/DiscardDialog';
import { DisputeDialog } from './steps/DisputeDialog';
import { PublishDialog } from './steps/PublishDialog';
import type { ReportStepDialogProps } from './steps/ReportStepDialog';
import { stepsOf, type ReportStep } from './steps/stepsOf';
import { useReportAllowed } from './steps/useReportAllowed';

/** What is suggested; the rest is offered. */
const SUGGESTED: readonly ReportStep[] = ['publish', 'acknowledge'];

const useStyles = makeStyles(
  theme => ({
    steps: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaReportSteps' },
);

function StepDialog(
  props: ReportStepDialogProps & { readonly step: ReportStep },
) {
  const navigate = useNavigate();
  const list = useRouteRef(reportsRouteRef);
  const { step, ...rest } = props;
  switch (step) {
    case 'publish':
      return <PublishDialog {...rest} />;
    case 'discard':
      return <DiscardDialog {...rest} onGone={() => navigate(list())} />;
    case 'acknowledge':
      return <AcknowledgeDialog {...rest} />;
    case 'dispute':
      return <DisputeDialog {...rest} />;
    case 'correct':
      return <CorrectDialog {...rest} />;
    default:
      return step satisfies never;
  }
}

/** What the reader can do with the revision that is shown; nothing where there is nothing to do. */
export function ReportSteps(props: {
  readonly view: ReportInView;
  readonly onDone: (revision?: number) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { view, onDone } = props;
  const allowed = useReportAllowed(view.report);
  const [open, setOpen] = useState<ReportStep>();
  const steps = stepsOf(view, allowed);
  if (steps.length === 0) {
    return null;
  }
  return (
    <div
      className={classes.steps}
      role="group"
      aria-label={t('reportPage.steps')}
    >
      {steps.map(step => (
        <Button
          key={step}
          variant={SUGGESTED.includes(step) ? 'contained' : 'outlined'}
          color={SUGGESTED.includes(step) ? 'primary' : 'default'}
          onClick={() => setOpen(step)}
        >
          {t(`reportPage.step.${step}`)}
        </Button>
      ))}
      {open !== undefined && (
        <StepDialog
          step={open}
          view={view}
          onClose={() => setOpen(undefined)}
          onDone={revision => {
            setOpen(undefined);
            onDone(revision);
          }}
        />
      )}
    </div>
  );
}
