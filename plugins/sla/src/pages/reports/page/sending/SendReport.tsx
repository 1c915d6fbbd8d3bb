import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { ReportSending } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useTranslate } from '../../../../translations/useTranslate';
import { Stack } from '../../../../widgets/Stack';
import type { ReportInView } from '../ReportInView';
import { useReportAllowed } from '../steps/useReportAllowed';
import { SendDialog } from './SendDialog';
import { useMailKey } from './useMailKey';

/** What became of a mail that was not refused, in words. */
function Outcome(props: { readonly sending: ReportSending }) {
  const t = useTranslate();
  const { how, state, to } = props.sending;
  return (
    <Typography role="status">
      {how === 'eml'
        ? t('reportPage.sending.outcome.eml')
        : t(`reportPage.sending.outcome.${state}`, { to: to.join(', ') })}
    </Typography>
  );
}

/** Sends a published revision to contacts of the customer, for whoever may publish it. */
export function SendReport(props: {
  readonly view: ReportInView;
  readonly onSent: () => void;
}) {
  const t = useTranslate();
  const { view, onSent } = props;
  const allowed = useReportAllowed(view.report);
  const mailKey = useMailKey();
  const [isOpen, setOpen] = useState(false);
  const [last, setLast] = useState<ReportSending>();
  if (!allowed.publish) {
    return null;
  }
  return (
    <Stack>
      {last !== undefined && <Outcome sending={last} />}
      <div>
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {t('reportPage.sending.open')}
        </Button>
      </div>
      {isOpen && (
        <SendDialog
          view={view}
          mailKey={mailKey}
          onClose={() => setOpen(false)}
          onRefused={onSent}
          onSent={sending => {
            setOpen(false);
            setLast(sending);
            onSent();
          }}
        />
      )}
    </Stack>
  );
}
