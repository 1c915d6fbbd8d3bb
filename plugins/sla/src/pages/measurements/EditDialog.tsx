import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import type {
  Customer,
  Indicator,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../translations/useTranslate';
import { FieldGrid } from '../../widgets/FieldGrid';
import { draftOf } from './drafts/Draft';
import { FactFields } from './FactFields';
import { useEntering } from './useEntering';
import { useFirstError } from '../../widgets/useFirstError';

const ID = 'sla-edit';

/** Changes a stored fact. */
export function EditDialog(props: {
  readonly indicator: Indicator;
  readonly customers: readonly Customer[];
  readonly measurement: Measurement;
  /** What it is called. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const t = useTranslate();
  const { indicator, customers, measurement, name, onClose, onChanged } = props;
  const { draft, errors, sending, change, enter } = useEntering({
    indicator: indicator.ref,
    start: () => draftOf(measurement),
    before: measurement,
    onEntered: onChanged,
  });
  useFirstError(ID, errors);
  const title = t('measurements.editTitle', { name });
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby={ID}>
      <DialogTitle id={ID}>{title}</DialogTitle>
      <DialogContent>
        <Typography>{t('measurements.editIntro')}</Typography>
        <FieldGrid
          label={title}
          saysWhatIsMissing
          onSubmit={enter}
          buttons={
            <>
              <Button
                type="submit"
                color="primary"
                variant="contained"
                disabled={sending.kind === 'running'}
              >
                {t('measurements.save')}
              </Button>
              <Button onClick={onClose}>{t('measurements.close')}</Button>
              {sending.kind === 'failed' && (
                <Typography role="alert" color="error">
                  {t('measurements.failed', { reason: sending.reason })}
                </Typography>
              )}
            </>
          }
        >
          <FactFields
            draft={draft}
            errors={errors}
            onChange={change}
            idPrefix={ID}
            indicator={indicator}
            customers={customers}
            isStored
          />
        </FieldGrid>
      </DialogContent>
    </Dialog>
  );
}
