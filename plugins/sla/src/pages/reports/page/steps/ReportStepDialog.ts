import type { ReportInView } from '../ReportInView';

/** What the dialog of each step is given. */
export interface ReportStepDialogProps {
  readonly view: ReportInView;
  readonly onClose: () => void;
  /** The revision to be shown next; without one, the newest. */
  readonly onDone: (revision?: number) => void;
}
