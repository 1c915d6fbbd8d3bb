import type { Objective, TargetTerms } from '../../model';
import type { DocumentBlock } from './WrittenAgreement';
import { hoursOfWeek, datesByYear } from './hours';
import { sentenceOfTarget } from './sentences';
import {
  factsOf,
  paragraphs,
  type Wording,
  type WriteSection,
} from './Wording';

/** What counts is time for these, else events, values or cases. */
function isOfTime({ kind }: Objective): boolean {
  return (
    kind === 'availability' ||
    kind === 'outage-count' ||
    kind === 'longest-outage' ||
    kind === 'value-slices'
  );
}

function detailsOf(
  objective: Objective,
  { words, write }: Wording,
): readonly string[] {
  const { targets } = words;
  const short =
    'minimumOutageSeconds' in objective && objective.minimumOutageSeconds > 0
      ? [targets.shortOutages(write.duration(objective.minimumOutageSeconds))]
      : [];
  switch (objective.kind) {
    case 'availability':
      return [
        ...(objective.degradedWeight > 0
          ? [
              targets.degraded(
                write.percent(
                  Number((objective.degradedWeight * 100).toFixed(6)),
                ),
              ),
            ]
          : []),
        ...short,
      ];
    case 'outage-count':
      return [
        ...(objective.degradedWeight > 0 ? [targets.degradedIsOutage] : []),
        ...short,
      ];
    case 'longest-outage':
      return short;
    case 'mean':
      return objective.minimum > 1
        ? [targets.fewValues(objective.minimum)]
        : [];
    case 'cases-in-time':
      return [
        objective.openOverdueCounts
          ? targets.openOverdue
          : targets.openOverdueNot,
      ];
    default:
      return [];
  }
}

function commitmentOf(
  { commitment, trialUntil }: TargetTerms,
  { words, write }: Wording,
): string {
  const { targets } = words;
  if (commitment === 'trial' && trialUntil !== undefined) {
    return targets.trial(write.date(trialUntil));
  }
  return commitment === 'informational'
    ? targets.informational
    : targets.binding;
}

function ownHours(
  { calendar }: TargetTerms,
  wording: Wording,
): readonly string[] {
  if (calendar === null) {
    return [];
  }
  const { hours } = wording.words;
  const { name, version = null } = calendar;
  return [
    ...(name === undefined ? [] : [hours.named(name, version)]),
    ...hoursOfWeek(calendar, wording),
    ...datesByYear(calendar.holidays, wording).map(
      ([year, dates]) => `${hours.holidays}, ${year}: ${dates}`,
    ),
    ...calendar.exceptions.map(
      ({ date, hours: windows }) =>
        `${wording.write.date(date)}: ${
          windows.length === 0
            ? hours.closed
            : windows.map(({ from, to }) => hours.range(from, to)).join(', ')
        }`,
    ),
  ];
}

function measuredOn({ indicator }: TargetTerms, wording: Wording): string {
  const end = indicator.lastIndexOf('/');
  return wording.words.targets.measuredOn(
    wording.nameOf(indicator.slice(0, end)),
    indicator.slice(end + 1),
  );
}

function titleOf({ name, commitment }: TargetTerms, { words }: Wording) {
  return commitment === undefined
    ? name
    : `${name} (${words.targets.commitmentMark[commitment]})`;
}

function blocksOf(
  target: TargetTerms,
  wording: Wording,
): readonly DocumentBlock[] {
  const { words, write } = wording;
  const { targets } = words;
  const { objective, noData, coverageFloor, warnAtBudgetConsumed } = target;
  const ofTime = isOfTime(objective);
  const isCovered =
    ofTime || wording.measuredBy(target.indicator)?.stream === 'values';
  return [
    { kind: 'heading', text: titleOf(target, wording) },
    { kind: 'sentence', text: sentenceOfTarget(target, wording) },
    ...paragraphs(target.description),
    ...factsOf(
      [targets.commitment, commitmentOf(target, wording)],
      [targets.hours, ...ownHours(target, wording)],
      [targets.details, ...detailsOf(objective, wording)],
      [targets.measured, measuredOn(target, wording)],
      [
        targets.noData,
        (ofTime ? targets.noDataOfTime : targets.noDataOfEvents)[noData],
        noData === 'exclude' && isCovered && coverageFloor > 0
          ? targets.coverage(write.percent(coverageFloor))
          : undefined,
      ],
      [
        targets.warning,
        objective.kind === 'mean'
          ? undefined
          : targets.warningAt(write.percent(warnAtBudgetConsumed)),
      ],
    ),
  ];
}

/** What is committed to, one by one. */
export const targetsSection: WriteSection = (terms, wording) => [
  ...paragraphs(wording.words.targets.intro),
  ...terms.targets.flatMap(target => blocksOf(target, wording)),
];
