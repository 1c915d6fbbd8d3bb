import type { Exclusion } from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../format/Format';
import { groundInWords } from '../../format/groundInWords';
import type { Translate } from '../../translations/useTranslate';

/** In which language, and on which clock. */
export interface ExclusionWords {
  readonly t: Translate;
  readonly format: Format;
  /** The agreement's. */
  readonly timeZone: string;
  /** What the catalog calls somebody. */
  readonly titleOf: (who: string) => string;
}

/** From when to when, on the clock of the agreement. */
export function spanInWords(
  { from, to }: Exclusion,
  { format, timeZone }: ExclusionWords,
): string {
  return `${format.moment(from, timeZone)} – ${format.moment(to, timeZone)}`;
}

/** On which ground, and what was said of it, as far as the reader is told. */
export function reasonInWords(
  { ground, reason, evidence }: Exclusion,
  { t }: ExclusionWords,
): string {
  return [
    groundInWords(ground, t),
    ...(reason === null ? [] : [reason]),
    ...(evidence === null
      ? []
      : [t('exclusions.evidence', { text: evidence })]),
  ].join(' · ');
}

/** Whether it counts, and what the reader has to know of that. */
export function stateInWords(
  { state, counterApproved, disputed }: Exclusion,
  { t }: ExclusionWords,
): string {
  const states: Readonly<Record<Exclusion['state'], string>> = {
    proposed: t('exclusions.states.proposed'),
    counts: t('exclusions.states.counts'),
    revoked: t('exclusions.states.revoked'),
  };
  return [
    states[state],
    ...(state === 'counts' && !counterApproved
      ? [t('exclusions.notCounterApproved')]
      : []),
    ...(disputed === true ? [t('exclusions.disputed')] : []),
  ].join(' · ');
}

/** Who said what and when, oldest first; nobody for who is not told. */
export function wordsInWords(
  { declaredAt, declaredBy, words }: Exclusion,
  { t, format, timeZone, titleOf }: ExclusionWords,
): string[] {
  const said = (by: string, at: string) => ({
    who: titleOf(by),
    time: format.moment(at, timeZone),
  });
  return [
    ...(declaredBy === null
      ? []
      : [t('exclusions.words.declared', said(declaredBy, declaredAt))]),
    ...words.flatMap(({ kind, at, by, reason, evidence }) =>
      by === null
        ? []
        : [
            [
              t(`exclusions.words.${kind}`, said(by, at)),
              ...(reason === null ? [] : [reason]),
              ...(evidence === null
                ? []
                : [t('exclusions.evidence', { text: evidence })]),
            ].join(' · '),
          ],
    ),
  ];
}
