import type { MessageKey, Translate } from '../../../translations/useTranslate';

/** What the schema says most often of what was typed, and how a reader is told. */
const REASONS: readonly (readonly [RegExp, MessageKey])[] = [
  [/^(is required|must not be empty)$/, 'editor.problems.required'],
  [/^must be at least (?<limit>[\d.]+)$/, 'editor.problems.atLeast'],
  [/^must be at most (?<limit>[\d.]+)$/, 'editor.problems.atMost'],
  [/^must be above (?<limit>[\d.]+)$/, 'editor.problems.above'],
  [/^must be less than (?<limit>[\d.]+)$/, 'editor.problems.lessThan'],
  [/^must be a whole number/, 'editor.problems.whole'],
  [/^must be whole seconds$/, 'editor.problems.whole'],
  [/^must have at most six decimals$/, 'editor.problems.decimals'],
  [/^must have at most (?<limit>\d+) characters$/, 'editor.problems.longest'],
  [/^must be a date such as/, 'editor.problems.date'],
  [/^must be one line$/, 'editor.problems.line'],
  [/^must name at least one entity$/, 'editor.problems.entity'],
  [/^must name at least one target$/, 'editor.problems.target'],
  [/^must name at least one day$/, 'editor.problems.day'],
  [/^must not be before effectiveFrom$/, 'editor.problems.endBeforeBegin'],
  [/^must be an IANA time zone/, 'editor.problems.zone'],
  [/^must be a full entity reference/, 'editor.problems.entityRef'],
  [/^must be an indicator such as/, 'editor.problems.indicator'],
  [/^must be a currency/, 'editor.problems.currency'],
  [/^must be either months or days$/, 'editor.problems.required'],
  [/^must have either months or days$/, 'editor.problems.required'],
  [/^another target is named/, 'editor.problems.name'],
  [/^is named twice$/, 'editor.problems.twice'],
  [/^is not among the agreement's entities$/, 'editor.problems.stray'],
  [
    /^must be (?<limit>[\d.]+), where the band before it begins$/,
    'editor.problems.bandHole',
  ],
  [/^must be 0 in the last band/, 'editor.problems.lastBand'],
  [/^must be (?<limit>[\d.]+), what is agreed$/, 'editor.problems.firstBand'],
  [/^need the fee that they are parts of/, 'editor.problems.fee'],
];

/**
 * Why a field is refused, in the language of the reader; what is rare is said
 * as the API says it.
 *
 * @param isEmpty - whether nothing was typed yet, of which a form of words is no news
 */
export function problemInWords(
  reason: string,
  t: Translate,
  isEmpty = false,
): string {
  if (isEmpty) {
    return t('editor.problems.required');
  }
  for (const [pattern, key] of REASONS) {
    const match = pattern.exec(reason);
    if (match !== null) {
      return t(key, { limit: match.groups?.limit ?? '' });
    }
  }
  return reason;
}
