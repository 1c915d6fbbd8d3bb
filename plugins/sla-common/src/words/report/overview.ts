import type {
  ReportContent,
  ReportedAgreement,
  ReportedTarget,
} from '../../model';
import { verdictOf } from '../../judge/status';
import {
  achievedInWords,
  budgetInWords,
  objectiveInWords,
  shownVerdict,
  unitOf,
} from './figuresInWords';
import { periodName, shortPeriod } from './periodsInWords';
import { titled, type ReportWording } from './ReportWording';
import type { ReportBlock, WrittenStripCell } from './WrittenReport';

/** The name of a target, with how firmly it binds. */
export function targetTitle(
  { name, attainment: { commitment } }: ReportedTarget,
  { words }: ReportWording,
): string {
  return commitment === undefined
    ? name
    : words.target.commitment[commitment](name);
}

function leftOf({ attainment }: ReportedTarget, wording: ReportWording) {
  const { overview, none } = wording.words;
  if (attainment.budget === null) {
    return none;
  }
  const { left, over } = budgetInWords(attainment.budget, wording);
  return left ?? overview.over(over ?? '');
}

function tableOf(
  { targets }: ReportedAgreement,
  wording: ReportWording,
): readonly ReportBlock[] {
  const { overview, verdicts } = wording.words;
  const hasPeriods =
    new Set(targets.map(({ attainment }) => attainment.period.label)).size > 1;
  return [
    {
      kind: 'verdicts',
      label: overview.label,
      heads: [
        overview.target,
        ...(hasPeriods ? [overview.period] : []),
        overview.agreed,
        overview.achieved,
        overview.left,
        overview.status,
      ],
      rows: targets.map(target => {
        const { attainment } = target;
        const verdict = shownVerdict(attainment);
        return {
          verdict,
          text: verdicts[verdict],
          cells: [
            targetTitle(target, wording),
            ...(hasPeriods
              ? [periodName(attainment.period.label, wording)]
              : []),
            objectiveInWords(
              attainment.objective,
              unitOf(attainment.attained),
              wording,
            ),
            achievedInWords(attainment, wording),
            leftOf(target, wording),
          ],
        };
      }),
    },
  ];
}

/** The cells of a target's trend; with its figures, or signs alone. */
export function stripCells(
  { trend }: ReportedTarget,
  { words, write }: ReportWording,
  hasFigures: boolean,
): readonly WrittenStripCell[] {
  return trend.map(({ status, nearMiss, attainedPercent }) => {
    const verdict = verdictOf({ status, nearMiss });
    return {
      verdict,
      text: words.verdicts[verdict],
      figure:
        hasFigures && attainedPercent !== null
          ? write.decimal(attainedPercent)
          : null,
    };
  });
}

/** Of a target with several periods the last one, whose trend reaches furthest. */
function lastOfEach(targets: readonly ReportedTarget[]): ReportedTarget[] {
  return [...new Map(targets.map(one => [one.targetId, one])).values()];
}

/** Targets with the same kind of period stand in one strip. */
function stripsOf(
  { targets }: ReportedAgreement,
  wording: ReportWording,
): readonly ReportBlock[] {
  const byEnd = new Map<string, ReportedTarget[]>();
  for (const target of lastOfEach(targets)) {
    const { label } = target.attainment.period;
    byEnd.set(label, [...(byEnd.get(label) ?? []), target]);
  }
  return [...byEnd.values()].map(alike => {
    const longest = alike.reduce((most, one) =>
      one.trend.length > most.trend.length ? one : most,
    );
    const periods = longest.trend.map(({ period }) => period);
    return {
      kind: 'strip' as const,
      label: wording.words.overview.strip,
      heads: periods.map(period => shortPeriod(period, wording)),
      rows: alike.map(target => {
        const cells = new Map(
          stripCells(target, wording, false).map((cell, i) => [
            target.trend[i].period,
            cell,
          ]),
        );
        return {
          name: targetTitle(target, wording),
          cells: periods.map(period => cells.get(period) ?? null),
        };
      }),
    };
  });
}

/** All targets in a table, and their last periods in a strip. */
export function overviewSection(
  { agreements }: ReportContent,
  wording: ReportWording,
): readonly ReportBlock[] {
  return agreements.flatMap(agreement => {
    if (agreement.targets.length === 0) {
      return [];
    }
    const blocks = [
      ...tableOf(agreement, wording),
      ...stripsOf(agreement, wording),
    ];
    return agreements.length === 1 ? blocks : titled(agreement.title, blocks);
  });
}
