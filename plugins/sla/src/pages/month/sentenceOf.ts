import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import { attainedInWords } from '../../entity/attainedInWords';
import { budgetAmounts } from '../../entity/budgetInWords';
import { achievedInWords } from '../../entity/figures';
import { objectiveInWords } from '../../entity/objectiveInWords';
import type { MeasuredWords, Words } from '../../entity/Words';
import { periodName } from '../../format/periodName';
import type { Indicators } from '../../hooks/loadIndicators';
import { titleIn, type Titles } from '../../hooks/loadTitles';
import type { Translate } from '../../translations/useTranslate';
import { shownStatus } from '../../widgets/shownStatus';

/** The figure of a target, and the month that is spoken of. */
export interface SpokenOf {
  readonly figure: Attainment;
  readonly month: {
    readonly attainment: { readonly period: { readonly label: string } };
  };
}

/** Targets that are spoken of together, with titles and what they are measured in. */
export interface Spoken {
  readonly targets: readonly Pick<SpokenOf, 'figure'>[];
  readonly titles: Titles;
  readonly indicators: Indicators;
}

/** Words about one target, with what it is measured in. */
export function wordsOf<TWords extends Words>(
  { figure }: Pick<SpokenOf, 'figure'>,
  { indicators }: Pick<Spoken, 'indicators'>,
  words: TWords,
): TWords & MeasuredWords {
  return { ...words, measured: indicators.get(figure.indicator) };
}

/** The service, with the name of the target where the service has several. */
export function subjectOf(
  { figure }: Pick<SpokenOf, 'figure'>,
  { targets, titles }: Pick<Spoken, 'targets' | 'titles'>,
): string {
  const title = titleIn(titles, figure.entityRef);
  const isAlone =
    targets.filter(other => other.figure.entityRef === figure.entityRef)
      .length === 1;
  return isAlone ? title : `${title} (${figure.targetName})`;
}

/** "in October 2026", "in Q4 2026 up to October", as a part of a sentence. */
export function periodPhrase(
  { figure, month }: SpokenOf,
  words: Words,
): string {
  const { t, format } = words;
  const { label } = figure.period;
  const name = periodName(label, words);
  const phrase = /[-/]/.test(label)
    ? t('month.inPeriod', { period: name })
    : t('month.inYear', { year: name });
  const isLonger = label !== month.attainment.period.label;
  return isLonger && figure.period.state === 'open'
    ? t('month.upTo', {
        phrase,
        month: format.month(month.attainment.period.label),
      })
    : phrase;
}

function verdictOf(
  figure: Attainment,
  values: { readonly service: string; readonly period: string },
  t: Translate,
): string {
  const isOver = figure.period.state === 'closed';
  switch (shownStatus(figure)) {
    case 'met':
      return t(isOver ? 'month.met' : 'month.metSoFar', values);
    case 'near-miss':
      return t(isOver ? 'month.nearMiss' : 'month.metSoFar', values);
    case 'at-risk':
      return t('month.atRisk', values);
    case 'breached':
      return t(isOver ? 'month.breached' : 'month.breachedAlready', values);
    case 'no-data':
      return t('month.noData', values);
    default:
      return figure.budget?.unit === 'seconds' ||
        figure.objective.kind === 'availability'
        ? t('month.noEvents', values)
        : t('month.nothingThere', values);
  }
}

/** How much of what is allowed was used; undefined where it says nothing. */
function usedInWords(
  figure: Attainment,
  words: MeasuredWords,
): string | undefined {
  const { t } = words;
  const { status, budget, objective, attained } = figure;
  if (status === 'no-data' || status === 'no-events') {
    return undefined;
  }
  if (budget === null) {
    const achieved = attainedInWords(attained, objective, words);
    return achieved === undefined || objective.kind !== 'mean'
      ? undefined
      : t('month.achievedAgainst', {
          achieved,
          objective: objectiveInWords(objective, words),
        });
  }
  const { used, allowed, what } = budgetAmounts(budget, words);
  if (objective.kind === 'longest-outage') {
    return t('month.usedByLongest', { used, allowed });
  }
  if (objective.kind === 'outage-count') {
    return t('month.usedOutages', { used, allowed });
  }
  return what === undefined
    ? t(status === 'breached' ? 'month.usedTooMuch' : 'month.used', {
        used,
        allowed,
      })
    : t('month.usedOf', { what, used, allowed });
}

/** What was achieved; where that has parts, a hint at them. */
export function achievedOrParts(
  figure: Attainment,
  words: MeasuredWords,
): string {
  return figure.parts !== null && figure.attained === null
    ? words.t('month.seeParts')
    : achievedInWords(figure, words);
}

/** One target in a plain sentence: "Payments worked as agreed in October 2026: 4 min of 17 min used." */
export function sentenceOf(
  target: SpokenOf,
  month: Spoken,
  plainWords: Words,
): string {
  return sentenceAbout(subjectOf(target, month), target, {
    ...plainWords,
    indicators: month.indicators,
  });
}

/** The same of a service that has a name of its own. */
export function sentenceAbout(
  service: string,
  target: SpokenOf,
  { indicators, ...plainWords }: Words & Pick<Spoken, 'indicators'>,
): string {
  const words = wordsOf(target, { indicators }, plainWords);
  const { t } = words;
  const values = {
    service,
    period: periodPhrase(target, words),
  };
  if (!target.figure.period.contractual) {
    return t('month.achievedNotAgreed', {
      ...values,
      achieved: achievedOrParts(target.figure, words),
    });
  }
  const verdict = verdictOf(target.figure, values, t);
  const used = usedInWords(target.figure, words);
  return used === undefined
    ? t('month.sentence', { verdict })
    : t('month.sentenceWithUse', { verdict, used });
}
