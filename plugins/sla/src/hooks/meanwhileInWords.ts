import type { Translate } from '../translations/useTranslate';
import { failureInWords } from './failureInWords';
import type { Meanwhile } from './useChanging';
import { isStaleSending, type Sending } from './useSending';

/**
 * Why what was written anew is not stored yet, and what somebody else stored
 * meanwhile; undefined where nothing went wrong.
 *
 * @param describe - the label of a field that both changed, and what is stored of it now
 */
export function meanwhileInWords<TStored, TDraft>(
  {
    sending,
    meanwhile,
  }: {
    readonly sending: Sending<TStored>;
    readonly meanwhile: Meanwhile<TStored, TDraft> | undefined;
  },
  t: Translate,
  describe: (
    field: keyof TDraft & string,
    now: TStored,
  ) => { readonly label: string; readonly text: string },
): string | undefined {
  if (meanwhile === undefined) {
    return failureInWords(sending, t);
  }
  const { now, contested } = meanwhile;
  const fields = contested
    .map(field => t('error.contestedField', { ...describe(field, now) }))
    .join('; ');
  return [
    t('error.changedMeanwhile'),
    ...(fields === '' ? [] : [t('error.contested', { fields })]),
    ...(isStaleSending(sending)
      ? []
      : [failureInWords(sending, t) ?? []]
    ).flat(),
  ].join(' ');
}
