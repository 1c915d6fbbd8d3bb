import Typography from '@material-ui/core/Typography';
import type { Sending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';

/** Beside a button: that something is stored, or why it is not. */
export function StoredLine(props: {
  readonly sending: Sending<unknown>;
  /** Whether somebody else changed it meanwhile. */
  readonly isStale: boolean;
  /** Whether something was typed on meanwhile, which is not stored. */
  readonly isTyped: boolean;
}) {
  const t = useTranslate();
  const { sending, isStale, isTyped } = props;
  if (sending.kind === 'failed') {
    return (
      <Typography role="alert" color="error">
        {isStale
          ? t('reportPage.stale')
          : t('reports.failed', { reason: sending.reason })}
      </Typography>
    );
  }
  return (
    <Typography role="status" aria-live="polite">
      {sending.kind === 'done' && !isTyped ? t('reportPage.stored') : ''}
    </Typography>
  );
}
