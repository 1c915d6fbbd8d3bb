import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState, type ComponentType } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { editAgreementRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import type { AgreementInView } from './AgreementInView';
import { AmendDialog } from './steps/AmendDialog';
import { AcceptDialog, ContinueDialog } from './steps/continueSteps';
import { EnterDialog } from './steps/EnterDialog';
import { OfferDialog } from './steps/OfferDialog';
import { SignDialog } from './steps/SignDialog';
import type { StepDialogProps } from './steps/StepDialog';
import { stepsOf, type Step } from './steps/stepsOf';
import { TerminateDialog } from './steps/TerminateDialog';
import { useAllowed } from './steps/useAllowed';
import {
  ApproveDialog,
  AskApprovalDialog,
  CounterDialog,
  DeclineDialog,
  RefuseDialog,
  RevokeDialog,
  WithdrawDialog,
} from './steps/wordSteps';

const DIALOGS: Readonly<Record<Step, ComponentType<StepDialogProps>>> = {
  approve: ApproveDialog,
  refuse: RefuseDialog,
  offer: OfferDialog,
  askApproval: AskApprovalDialog,
  sign: SignDialog,
  enter: EnterDialog,
  counter: CounterDialog,
  decline: DeclineDialog,
  withdraw: WithdrawDialog,
  amend: AmendDialog,
  acceptContinuation: AcceptDialog,
  continue: ContinueDialog,
  terminate: TerminateDialog,
  revoke: RevokeDialog,
};

/** Never what is suggested, even where nothing else is left to do. */
const TAKING_BACK: readonly Step[] = [
  'counter',
  'decline',
  'withdraw',
  'terminate',
  'revoke',
];
const FIRST = { variant: 'contained', color: 'primary' } as const;
const OTHER = { variant: 'outlined', color: 'default' } as const;

const useStyles = makeStyles(
  theme => ({
    steps: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaAgreementSteps' },
);

/** What the reader can do with the version that is shown; nothing where there is nothing to do. */
export function AgreementSteps(props: {
  readonly view: AgreementInView;
  readonly onDone: (version?: number) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const editPath = useRouteRef(editAgreementRouteRef);
  const { view, onDone } = props;
  const allowed = useAllowed(view.shown.id);
  const [open, setOpen] = useState<Step>();
  const steps = stepsOf(view, allowed);
  const Dialog = open === undefined ? undefined : DIALOGS[open];
  const isEditable =
    view.reader.side === 'provider' &&
    view.shown.state === 'draft' &&
    allowed.update;
  if (steps.length === 0 && !isEditable) {
    return null;
  }
  return (
    <div
      className={classes.steps}
      role="group"
      aria-label={t('agreementPage.steps')}
    >
      {steps.map((step, i) => (
        <Button
          key={step}
          {...(i === 0 && !TAKING_BACK.includes(step) ? FIRST : OTHER)}
          onClick={() => setOpen(step)}
        >
          {t(`agreementPage.step.${step}`)}
        </Button>
      ))}
      {isEditable && (
        <Button
          variant="outlined"
          component={RouterLink}
          to={editPath({ agreementId: view.shown.id })}
        >
          {t('agreementPage.edit')}
        </Button>
      )}
      {Dialog !== undefined && (
        <Dialog
          view={view}
          onClose={() => setOpen(undefined)}
          onDone={version => {
            setOpen(undefined);
            onDone(version);
          }}
        />
      )}
    </div>
  );
}
