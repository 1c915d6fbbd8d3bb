import type { DocumentLanguage } from '../document/Language';
import { periodName } from './periodsInWords';
import { reportWordingIn, type ReportWording } from './ReportWording';

/** Unbreakable, so that a figure and its unit stay together. */
const SPACE = '\u00a0';
const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const PERCENT = new RegExp(`^(${NUMBER}) %$`);
const SECONDS = new RegExp(`^(${NUMBER}) (?:s|seconds)$`);
const RATIO = new RegExp(`^(${NUMBER}) / (${NUMBER})$`);
const OF_PERIOD = /^([\d/QW-]+): (.+)$/;
const MEASURE = new RegExp(`^(${NUMBER})(?: (.+))?$`);

/**
 * A figure of what changed, written as the rest of the report is: it is kept in
 * one way for all languages.
 *
 * @param figure - as of `ReportDifference`
 */
export function changedFigure(
  figure: string | null,
  { words, write }: ReportWording,
): string {
  if (figure === null) {
    return words.none;
  }
  const number = (text: string) => write.number(Number(text));
  const verdict = new Map(Object.entries(words.verdicts)).get(figure);
  if (verdict !== undefined) {
    return verdict;
  }
  const [, percent] = PERCENT.exec(figure) ?? [];
  if (percent !== undefined) {
    return `${write.decimal(percent)}${SPACE}%`;
  }
  const [, seconds] = SECONDS.exec(figure) ?? [];
  if (seconds !== undefined) {
    // A part of a second may be all that changed.
    return Number.isInteger(Number(seconds))
      ? write.shortDuration(Number(seconds))
      : `${number(seconds)}${SPACE}s`;
  }
  const [, good, total] = RATIO.exec(figure) ?? [];
  if (good !== undefined) {
    return `${number(good)} / ${number(total)}`;
  }
  const [, value, unit] = MEASURE.exec(figure) ?? [];
  if (value === undefined) {
    return figure;
  }
  const named = unitsIn(words).get(unit)?.[value === '1' ? 'one' : 'many'];
  return unit === undefined
    ? number(value)
    : `${number(value)}${SPACE}${named ?? unit}`;
}

/** What budgets are counted in besides seconds. */
function unitsIn({
  amount,
}: ReportWording['words']): ReadonlyMap<
  string,
  { readonly one: string; readonly many: string }
> {
  return new Map(Object.entries(amount.what));
}

/** A figure that may have the label of its period in front of it. */
function figureOfPeriod(figure: string, wording: ReportWording): string {
  const [, label, text] = OF_PERIOD.exec(figure) ?? [];
  return label === undefined
    ? changedFigure(figure, wording)
    : `${periodName(label, wording)}: ${changedFigure(text, wording)}`;
}

/**
 * A figure of `ReportDifference` or of a dispute as people read it: verdicts in
 * words, periods, decimals and durations as the language writes them.
 *
 * @public
 */
export function reportFigureInWords(
  figure: string | null,
  language: DocumentLanguage,
): string {
  const wording = reportWordingIn(language);
  return figure === null
    ? changedFigure(figure, wording)
    : figure
        .split('; ')
        .map(one => figureOfPeriod(one, wording))
        .join('; ');
}
