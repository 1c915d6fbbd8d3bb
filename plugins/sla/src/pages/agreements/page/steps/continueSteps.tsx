import { openAccepting } from './endingStepsOf';
import { GoOnDialog } from './GoOnDialog';
import type { StepDialogProps } from './StepDialog';

/** Asks the other side to go on after the fixed end. */
export function ContinueDialog(props: StepDialogProps) {
  return <GoOnDialog {...props} ending={props.view.reader.ending} />;
}

/** Accepts that it goes on, as the other side asked. */
export function AcceptDialog(props: StepDialogProps) {
  const own = openAccepting(props.view);
  return (
    <GoOnDialog
      {...props}
      ending={own === undefined ? [] : [own]}
      asked={props.view.shown.continuation ?? undefined}
    />
  );
}
