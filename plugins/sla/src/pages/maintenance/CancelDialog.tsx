import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../translations/useTranslate';

/** Asks before what has not begun of a window is cancelled. */
export function CancelDialog(props: {
  /** Of the window. */
  readonly title: string;
  readonly isOpen: boolean;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}) {
  const t = useTranslate();
  const { title, isOpen, onKeep, onCancel } = props;
  return (
    <Dialog
      open={isOpen}
      onClose={onKeep}
      aria-labelledby="sla-maintenance-cancel"
    >
      <DialogTitle id="sla-maintenance-cancel">
        {t('maintenance.cancelTitle', { title })}
      </DialogTitle>
      <DialogContent>
        <Typography>{t('maintenance.cancelText')}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onKeep}>{t('maintenance.keep')}</Button>
        <Button color="primary" variant="contained" onClick={onCancel}>
          {t('maintenance.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
