import type { StepDialogProps } from './StepDialog';
import { actingFor } from './endingStepsOf';
import { speakingForCustomer } from './stepsOf';
import { WordsDialog } from './WordsDialog';

/** A note, or none where nothing was said. */
const noteOf = (words: string) => (words === '' ? undefined : words);

function needsEvidence({ view }: StepDialogProps): boolean {
  return speakingForCustomer(view)?.needsEvidence ?? false;
}

/** Asks the owners of the services whether the draft may be offered. */
export function AskApprovalDialog(props: StepDialogProps) {
  const { id, version } = props.view.shown;
  return (
    <WordsDialog
      {...props}
      step="askApproval"
      field="note"
      send={(api, { words }) =>
        api.askApproval(id, { version, note: noteOf(words) })
      }
    />
  );
}

/** Approves the draft exactly as it is shown. */
export function ApproveDialog(props: StepDialogProps) {
  const { id, version, etag } = props.view.shown;
  return (
    <WordsDialog
      {...props}
      step="approve"
      field="note"
      send={(api, { words }) =>
        api.approveAgreement(id, { version, etag, note: noteOf(words) })
      }
    />
  );
}

/** Says why a draft may not be offered like this. */
export function RefuseDialog(props: StepDialogProps) {
  const { id, version } = props.view.shown;
  return (
    <WordsDialog
      {...props}
      step="refuse"
      field="reason"
      send={(api, { words }) =>
        api.refuseApproval(id, { version, reason: words })
      }
    />
  );
}

/** Takes an offer back. */
export function WithdrawDialog(props: StepDialogProps) {
  const { id, version } = props.view.shown;
  return (
    <WordsDialog
      {...props}
      step="withdraw"
      field="reason"
      send={(api, { words }) =>
        api.withdrawAgreement(id, { version, reason: words })
      }
    />
  );
}

/** Declines an offer for the customer. */
export function DeclineDialog(props: StepDialogProps) {
  const { id, version } = props.view.shown;
  return (
    <WordsDialog
      {...props}
      step="decline"
      field="reason"
      needsEvidence={needsEvidence(props)}
      send={(api, { words, evidence }) =>
        api.declineAgreement(id, { version, reason: words, evidence })
      }
    />
  );
}

/** Says for the customer what it would accept instead. */
export function CounterDialog(props: StepDialogProps) {
  const { id, version } = props.view.shown;
  return (
    <WordsDialog
      {...props}
      step="counter"
      field="reason"
      needsEvidence={needsEvidence(props)}
      send={(api, { words, evidence }) =>
        api.counterAgreement(id, { version, reason: words, evidence })
      }
    />
  );
}

/** Takes notice back before it takes effect. */
export function RevokeDialog(props: StepDialogProps) {
  const { shown, reader } = props.view;
  const own = actingFor(reader, shown.termination?.by);
  return (
    <WordsDialog
      {...props}
      step="revoke"
      field="reason"
      needsEvidence={own?.needsEvidence}
      send={(api, { words, evidence }) =>
        api.revokeTermination(shown.id, { reason: words, evidence })
      }
    />
  );
}
