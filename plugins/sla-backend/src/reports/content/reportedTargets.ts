import {
  isMissed,
  parseInstant,
  parsePeriod,
  targetInWords,
  type Attainment,
  type DocumentLanguage,
  type Indicator,
  type ReportedAgreement,
  type ReportedTarget,
} from '@service-levels/backstage-plugin-sla-common';
import type { ExplainedFigure } from '../../attainment/ExplainedTargets';
import type { ReportWords } from '../ReportContents';
import { correctionsOf } from './correctionsOf';
import { exclusionsOf, type Sides } from './exclusionsOf';
import { missesOf } from './missesOf';
import { outagesOf } from './outagesOf';

/** How many periods the trend of a target shows, the reported one with them. */
export const TREND = 12;

/** What targets are written with. */
export interface TargetWriting {
  readonly language: DocumentLanguage;
  readonly nameOf: (ref: string) => string;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sides: Sides;
  readonly words: ReportWords;
}

/** Where a period of a target lies to a period of the calendar, in the target's zone. */
export function placeOf(
  { period }: Attainment,
  label: string,
): 'before' | 'ends-in' | 'runs-on' {
  const reported = parsePeriod(label, period.timeZone);
  const to = parseInstant(period.to);
  if (to <= reported.from) {
    return 'before';
  }
  return to <= reported.to ? 'ends-in' : 'runs-on';
}

/** Without what may fail: that is less where time is not counted, and stands with the figure. */
function sentenceOf(
  { figure, last }: ExplainedFigure,
  { language, nameOf, indicators }: TargetWriting,
): string {
  const { target, version } = last.inForce;
  const { sentence } = targetInWords(target, {
    language,
    terms: version.terms,
    entityTitle: nameOf(figure.entityRef),
    measured: indicators.get(target.indicator),
  });
  return sentence;
}

function commentOf(
  attainment: Attainment,
  { words, nameOf }: TargetWriting,
): ReportedTarget['comment'] {
  const comment = words.comments.get(attainment.targetId);
  if (comment === undefined || !isMissed(attainment)) {
    return null;
  }
  const { cause, measure, measureDue, causingEntity } = comment;
  const causedBy = causingEntity === null ? null : nameOf(causingEntity);
  return { cause, measure, measureDue, causedBy };
}

/** The periods up to one of them. */
function trendOf(
  figures: readonly ExplainedFigure[],
  index: number,
): ReportedTarget['trend'] {
  return figures
    .slice(Math.max(0, index + 1 - TREND), index + 1)
    .map(({ figure }) => ({
      period: figure.period.label,
      status: figure.status,
      nearMiss: figure.nearMiss,
      attainedPercent: figure.attainedPercent,
    }));
}

/** The periods of a target that ended in the reported one. */
export function reportedTargets(
  figures: readonly ExplainedFigure[],
  writing: TargetWriting,
): ReportedTarget[] {
  return figures.flatMap((one, index) => {
    const { explanation, figure } = one;
    return explanation === null
      ? []
      : [
          {
            targetId: figure.targetId,
            name: figure.targetName,
            sentence: sentenceOf(one, writing),
            attainment: explanation.attainment,
            explanationHash: explanation.hash,
            trend: trendOf(figures, index),
            outages: outagesOf(explanation),
            ...missesOf(explanation),
            exclusions: exclusionsOf(explanation, writing.sides),
            corrections: correctionsOf(explanation),
            comment: commentOf(figure, writing),
          },
        ];
  });
}

/** What runs on after the reported period. */
export function runningTargets(
  figures: readonly ExplainedFigure[],
  label: string,
): ReportedAgreement['running'] {
  return figures
    .filter(({ figure }) => placeOf(figure, label) === 'runs-on')
    .map(({ figure }) => ({
      name: figure.targetName,
      period: figure.period.label,
      status: figure.status,
      attainedPercent: figure.attainedPercent,
    }));
}
