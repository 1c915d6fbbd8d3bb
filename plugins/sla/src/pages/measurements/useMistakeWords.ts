import { useTranslate } from '../../translations/useTranslate';
import type { Mistake } from './drafts/DraftReader';

/** What is wrong with a field, in words. */
export function useMistakeWords(): Readonly<Record<Mistake, string>> {
  const t = useTranslate();
  return {
    missing: t('measurements.mistakes.missing'),
    notANumber: t('measurements.mistakes.notANumber'),
    beforeBegin: t('measurements.mistakes.beforeBegin'),
    overTotal: t('measurements.mistakes.overTotal'),
  };
}
