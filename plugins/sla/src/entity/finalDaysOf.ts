import type { FinalDayExplanation } from '@service-levels/backstage-plugin-sla-common';
import type { Evidence } from './evidenceOf';
import { withUnit } from './withUnit';
import type { MeasuredWords } from './Words';

/** What a day holds, in one cell. */
function heldInWords(
  day: FinalDayExplanation,
  { t, format, measured }: MeasuredWords,
): string {
  switch (day.kind) {
    case 'events':
      return t('evidence.goodOf', {
        good: format.number(Number(day.good)),
        total: format.number(Number(day.total)),
      });
    case 'values':
      return t('evidence.meanOf', {
        mean:
          day.count === 0
            ? '–'
            : withUnit(
                format.number(Number(day.sum) / day.count),
                measured?.unit ?? null,
              ),
        count: format.number(day.count),
      });
    default:
      return t('evidence.slicesOfDay', {
        good: format.number(day.good),
        bad: format.number(day.bad),
        missing: format.number(day.missing),
      });
  }
}

/** The days of which only the sums are known, as a table. */
export function finalDaysOf(
  days: readonly FinalDayExplanation[],
  words: MeasuredWords,
): Evidence {
  const { t, format } = words;
  return {
    title: t('evidence.finalDays'),
    none: t('evidence.finalDaysHint'),
    heads: [t('evidence.day'), t('evidence.held')],
    rows: days.map(day => [format.date(day.date), heldInWords(day, words)]),
    hint: t('evidence.finalDaysHint'),
  };
}
