import Chip from '@material-ui/core/Chip';
import { dateOf } from '../format/dateOf';
import { useFormat } from '../format/useFormat';
import { useTranslate } from '../translations/useTranslate';

/** When something is due, and in words whether that is today or over. */
export function DueDate(props: {
  /** Date. */
  readonly due: string;
  /** In milliseconds. */
  readonly now: number;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { due, now } = props;
  const today = dateOf(now);
  return (
    <>
      {format.date(due)}{' '}
      {due < today && (
        <Chip
          size="small"
          color="secondary"
          label={t('actions.overdue')}
          style={{ margin: 0 }}
        />
      )}
      {due === today && `(${t('actions.today')})`}
    </>
  );
}
