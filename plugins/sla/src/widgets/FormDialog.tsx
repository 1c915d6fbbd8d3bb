import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { FieldGrid } from './FieldGrid';
import { onEscape } from './onEscape';

/** A form of several fields in a dialog, which stays until what was filled in is stored or given up. */
export function FormDialog(props: {
  /** Of its title, once on a page. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** The fields. */
  readonly children: ReactNode;
  /** Why it could not be stored; undefined where nothing went wrong. */
  readonly failure?: string;
  readonly store: string;
  readonly close: string;
  /** Whether it can be stored: not while it is, nor while something is missing. */
  readonly isReady: boolean;
  readonly onStore: () => void;
  readonly onClose: () => void;
}) {
  const { id, title, intro, children, failure, onStore, onClose } = props;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onEscape(onClose)}
      aria-labelledby={id}
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <Typography>{intro}</Typography>
        <FieldGrid
          label={title}
          saysWhatIsMissing
          onSubmit={onStore}
          buttons={
            <>
              <Button
                type="submit"
                color="primary"
                variant="contained"
                disabled={!props.isReady}
              >
                {props.store}
              </Button>
              <Button onClick={onClose}>{props.close}</Button>
              {failure !== undefined && (
                <Typography role="alert" color="error">
                  {failure}
                </Typography>
              )}
            </>
          }
        >
          {children}
        </FieldGrid>
      </DialogContent>
    </Dialog>
  );
}
