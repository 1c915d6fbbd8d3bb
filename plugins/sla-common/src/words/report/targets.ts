import type {
  Attainment,
  ReportedAgreement,
  ReportedTarget,
  WithoutIt,
} from '../../model';
import { cutPercent } from '../../judge/display';
import { factsOf } from '../document/Wording';
import {
  achievedInWords,
  attainedInWords,
  budgetInWords,
  countsInWords,
  shownVerdict,
} from './figuresInWords';
import { stripCells, targetTitle } from './overview';
import { periodName, shortPeriod } from './periodsInWords';
import type { ReportWording } from './ReportWording';
import { timesOf } from './times';
import type { ReportBlock } from './WrittenReport';

const SPACE = '\u00a0';

type Fact = readonly [string, ...(string | undefined)[]];

function budgetFacts(
  { budget, objective }: Attainment,
  wording: ReportWording,
): readonly Fact[] {
  if (budget === null) {
    return [];
  }
  const { target } = wording.words;
  const { allowed, used, left, over } = budgetInWords(budget, wording);
  const heads = objective.kind === 'longest-outage' ? target.longest : target;
  return [
    [heads.allowed, allowed],
    [heads.used, used],
    left === undefined ? [target.over, over] : [target.left, left],
  ];
}

/** How the figure would be otherwise, with its verdict. */
function withoutText(
  without: WithoutIt | null,
  { objective }: Attainment,
  wording: ReportWording,
): string | undefined {
  if (without === null) {
    return undefined;
  }
  const { amount, verdicts } = wording.words;
  return amount.with(
    attainedInWords(without.attained, objective, wording) ?? amount.unknown,
    verdicts[without.status],
  );
}

function coverageFacts(
  { coverage, unknownSeconds }: Attainment,
  { words: { target }, write }: ReportWording,
): readonly Fact[] {
  if (coverage === null || coverage.total === 0) {
    return [];
  }
  const percent = `${write.decimal(cutPercent(coverage, 3))}${SPACE}%`;
  return [
    [
      target.coverage,
      target.covered(percent),
      unknownSeconds === 0
        ? undefined
        : target.unknown(write.shortDuration(Math.ceil(unknownSeconds))),
    ],
  ];
}

function partsFact(
  { parts, period }: Attainment,
  wording: ReportWording,
): readonly Fact[] {
  const { words, write } = wording;
  const { target, amount, verdicts } = words;
  return parts === null
    ? []
    : [
        [
          target.parts,
          ...parts.map(part =>
            target.part(
              part.agreementVersion,
              write.moment(part.from, period.timeZone),
              write.moment(part.to, period.timeZone),
              amount.with(
                attainedInWords(part.attained, part.objective, wording) ??
                  amount.unknown,
                verdicts[part.status],
              ),
            ),
          ),
        ],
      ];
}

function commentFacts(
  { comment }: ReportedTarget,
  { words: { target }, write }: ReportWording,
): readonly Fact[] {
  if (comment === null) {
    return [];
  }
  const { cause, causedBy, measure, measureDue } = comment;
  return [
    [target.cause, cause],
    [target.causedBy, causedBy ?? undefined],
    [
      target.measure,
      measureDue === null
        ? measure
        : target.measureDue(measure, write.date(measureDue)),
    ],
  ];
}

function factsOfTarget(
  reported: ReportedTarget,
  wording: ReportWording,
): readonly ReportBlock[] {
  const { attainment } = reported;
  const { words, write } = wording;
  const { target } = words;
  const { excludedSeconds, serviceSeconds, openCases } = attainment;
  return factsOf(
    [
      target.achieved,
      achievedInWords(attainment, wording),
      countsInWords(attainment, wording),
    ],
    ...budgetFacts(attainment, wording),
    [
      target.serviceTime,
      serviceSeconds === 0 ? undefined : write.shortDuration(serviceSeconds),
    ],
    [
      target.excluded,
      excludedSeconds === 0 ? undefined : write.shortDuration(excludedSeconds),
    ],
    [
      target.without,
      withoutText(attainment.withoutExclusions, attainment, wording),
    ],
    [
      target.uncorrected,
      withoutText(attainment.withoutCorrections, attainment, wording),
    ],
    ...coverageFacts(attainment, wording),
    [target.openCases, openCases ? write.number(openCases) : undefined],
    ...partsFact(attainment, wording),
    ...commentFacts(reported, wording),
  );
}

function trendOf(
  target: ReportedTarget,
  wording: ReportWording,
): readonly ReportBlock[] {
  const { trend } = target;
  const hasFigures = trend.some(one => one.attainedPercent !== null);
  return trend.length < 2 || !hasFigures
    ? []
    : [
        {
          kind: 'strip',
          label: wording.words.overview.trendOf(target.name),
          heads: trend.map(({ period }) => shortPeriod(period, wording)),
          rows: [{ name: null, cells: stripCells(target, wording, true) }],
        },
      ];
}

/** One target, with all that is to be known of it. */
export function targetBlocks(
  target: ReportedTarget,
  { targets }: ReportedAgreement,
  wording: ReportWording,
): readonly ReportBlock[] {
  const { words } = wording;
  const { targetId, attainment } = target;
  const title = targetTitle(target, wording);
  const isOneOfSeveral =
    targets.filter(one => one.targetId === targetId).length > 1;
  const verdict = shownVerdict(attainment);
  return [
    {
      kind: 'heading',
      text: isOneOfSeveral
        ? words.target.forPeriod(
            title,
            periodName(attainment.period.label, wording),
          )
        : title,
    },
    { kind: 'verdict', verdict, text: words.verdicts[verdict] },
    { kind: 'sentence', text: target.sentence },
    ...factsOfTarget(target, wording),
    ...trendOf(target, wording),
    ...timesOf(target, wording),
  ];
}
