import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { MaintenanceWindow } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { useFormat } from '../../format/useFormat';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { QuestionDialog } from '../../widgets/QuestionDialog';
import { AnnounceButton } from '../announcements/AnnounceButton';
import { OccurrencesTable } from './OccurrencesTable';
import { windowInWords } from './windowInWords';

/** One window: what is done, when, who said so, and what agreements make of it. */
export function WindowPanel(props: {
  readonly window: MaintenanceWindow;
  /** The entity whose page it is. */
  readonly entityRef: string;
  /** What the catalog calls somebody or something. */
  readonly titleOf: (who: string) => string;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { window, entityRef, titleOf, mayChange, onChanged } = props;
  const [isAsking, setAsking] = useState(false);
  const { sending, send } = useSending<MaintenanceWindow>();
  const title = window.title ?? window.text ?? t('maintenance.untitled');
  const canCancel =
    mayChange &&
    window.state === 'declared' &&
    (window.occurrences.some(({ state }) => state === 'coming') ||
      window.occurrences.length === 0);
  // A customer is not told what the provider calls it: whoever is not, announces nothing.
  const canAnnounce = window.state === 'declared' && window.title !== null;
  const cancel = async () => {
    setAsking(false);
    const cancelled = await send(
      async () => await api.cancelMaintenanceWindow(window.id),
    );
    if (cancelled !== undefined) {
      onChanged();
    }
  };
  return (
    <Panel
      id={`sla-maintenance-${window.id}`}
      title={title}
      aside={
        <div>
          {canAnnounce && <AnnounceButton windowId={window.id} title={title} />}
          {canCancel && (
            <Button
              size="small"
              disabled={sending.kind === 'running'}
              onClick={() => setAsking(true)}
            >
              {t('maintenance.cancel')}
            </Button>
          )}
        </div>
      }
    >
      {window.title !== null && window.text !== null && (
        <Typography>{window.text}</Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {windowInWords(window, { t, format, entityRef, titleOf }).join(' · ')}
      </Typography>
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('maintenance.failed', { reason: sending.reason })}
        </Typography>
      )}
      {window.occurrences.length === 0 ? (
        <Typography>{t('maintenance.noOccurrence')}</Typography>
      ) : (
        <OccurrencesTable
          label={t('maintenance.occurrencesOf', { title })}
          occurrences={window.occurrences}
        />
      )}
      {isAsking && (
        <QuestionDialog
          id="sla-maintenance-cancel"
          title={t('maintenance.cancelTitle', { title })}
          no={t('maintenance.keep')}
          yes={t('maintenance.cancel')}
          onNo={() => setAsking(false)}
          onYes={cancel}
        >
          <Typography>{t('maintenance.cancelText')}</Typography>
        </QuestionDialog>
      )}
    </Panel>
  );
}
