import type { AgreementInView } from '../AgreementInView';

/** What the dialog of each step is given. */
export interface StepDialogProps {
  readonly view: AgreementInView;
  readonly onClose: () => void;
  /** The version to be shown next; without one, the one that speaks for the agreement. */
  readonly onDone: (version?: number) => void;
}
