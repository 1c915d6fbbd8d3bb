import type {
  Baseline,
  BaselineMonth,
  MetValue,
} from '@service-levels/backstage-plugin-sla-common';
import { withUnit } from './withUnit';
import type { Words } from './Words';

/** Under which terms it was judged: "the response within 4 hr of service time, Office hours, version 2, Europe/Berlin". */
export function termsInWords(
  { judgedBy, calendar, timeZone }: Baseline,
  { t, format }: Words,
): string {
  return [
    ...(judgedBy.kind === 'cases-in-time'
      ? [
          t('baseline.inTime', {
            what: t(`baseline.measures.${judgedBy.measure}`),
            time: format.serviceTime(judgedBy.withinSeconds),
          }),
        ]
      : []),
    calendar === null
      ? t('calendar.always')
      : t('baseline.named', {
          title: calendar.title,
          version: calendar.version,
        }),
    timeZone,
  ].join(', ');
}

/** Which value so many months would have met, as a sentence. */
export function metInWords(
  { months, value }: MetValue,
  { judgedBy, unit }: Baseline,
  { t, format }: Words,
): string {
  if (value === null) {
    return t('baseline.notMet', { months });
  }
  if (judgedBy.kind !== 'mean') {
    return t('baseline.met', { months, value: format.percentText(value) });
  }
  const figure = withUnit(format.decimalText(value), unit);
  return t('baseline.meanMet', {
    months,
    limit: t(`objective.${judgedBy.op}`, { value: figure }),
  });
}

/** Why a month has no figure. */
export function missingInWords(
  { missing, serviceSeconds }: BaselineMonth,
  { judgedBy }: Baseline,
  { t }: Words,
): string {
  if (judgedBy.kind === 'availability' && serviceSeconds === 0) {
    return t('baseline.missing.states');
  }
  if (missing === 'no-data') {
    return t('baseline.missing.noData');
  }
  const words: Readonly<Record<Baseline['judgedBy']['kind'], string>> = {
    availability: t('baseline.missing.states'),
    'success-ratio': t('baseline.missing.counts'),
    mean: t('baseline.missing.values'),
    'cases-in-time': t('baseline.missing.cases'),
  };
  return words[judgedBy.kind];
}
