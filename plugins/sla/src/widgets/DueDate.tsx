import { dateOf } from '../format/dateOf';
import { useFormat } from '../format/useFormat';
import { useTranslate } from '../translations/useTranslate';
import { OverdueChip } from './OverdueChip';

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
      {due < today && <OverdueChip label={t('actions.overdue')} />}
      {due === today && `(${t('actions.today')})`}
    </>
  );
}
