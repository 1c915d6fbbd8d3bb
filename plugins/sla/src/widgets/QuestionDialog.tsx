import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import type { FormEvent, ReactNode } from 'react';
import { onEscape } from './onEscape';

/** Asks something before it is done: what to know or to fill in, then no or yes. */
export function QuestionDialog(props: {
  /** Of its title, once on a page. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Why it could not be done; undefined where nothing went wrong. */
  readonly failure?: string;
  readonly no: string;
  readonly yes: string;
  /** Whether yes can be said: not while it is being done, nor while something is missing. */
  readonly isReady?: boolean;
  /** Whether it is being done, and the dialog stays until it is known what came of it; default false. */
  readonly isRunning?: boolean;
  readonly onNo: () => void;
  readonly onYes: () => void;
}) {
  const { id, title, children, failure, no, yes, onNo, onYes } = props;
  const { isReady = true, isRunning = false } = props;
  const close = () => {
    if (!isRunning) {
      onNo();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onYes();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      onClose={onEscape(close)}
      aria-labelledby={id}
    >
      <form onSubmit={submit} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {children}
          {failure !== undefined && (
            <Typography role="alert" color="error">
              {failure}
            </Typography>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={isRunning}>
            {no}
          </Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={!isReady || isRunning}
          >
            {yes}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
