import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { TextInput } from './inputs';
import { QuestionDialog } from './QuestionDialog';

/** Asks for the reason, before something is taken back. */
export function ReasonDialog(props: {
  /** Of its title, once on a page. */
  readonly id: string;
  readonly title: string;
  /** What is taken back, in words. */
  readonly what: string;
  /** Of the field. */
  readonly label: string;
  /** Why it could not be done; undefined where nothing went wrong. */
  readonly failure?: string;
  readonly no: string;
  readonly yes: string;
  readonly isRunning: boolean;
  readonly onNo: () => void;
  readonly onYes: (reason: string) => void;
}) {
  const { id, what, label, isRunning, onYes, ...question } = props;
  const [reason, setReason] = useState('');
  return (
    <QuestionDialog
      {...question}
      id={id}
      isReady={reason.trim() !== '' && !isRunning}
      onYes={() => onYes(reason)}
    >
      <Typography gutterBottom>{what}</Typography>
      <TextInput
        id={`${id}-reason`}
        field="reason"
        label={label}
        value={reason}
        most={2000}
        isLong
        required
        errors={{}}
        onChange={setReason}
      />
    </QuestionDialog>
  );
}
