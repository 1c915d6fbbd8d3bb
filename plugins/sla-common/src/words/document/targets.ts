import type { AgreementTerms, TargetTerms } from '../../model';
import { countingRules, noDataRules } from '../target/targetRules';
import { sentenceOfTarget } from '../target/sentenceOfTarget';
import type { DocumentBlock } from './WrittenAgreement';
import { hoursOfWeek, datesByYear } from './hours';
import {
  factsOf,
  paragraphs,
  type Wording,
  type WriteSection,
} from './Wording';

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
  terms: AgreementTerms,
  wording: Wording,
): readonly DocumentBlock[] {
  const { words, write } = wording;
  const { targets } = words;
  const { objective, warnAtBudgetConsumed } = target;
  return [
    { kind: 'heading', text: titleOf(target, wording) },
    {
      kind: 'sentence',
      text: sentenceOfTarget(target, {
        terms,
        entity: wording.nameOf(
          target.indicator.slice(0, target.indicator.lastIndexOf('/')),
        ),
        measured: wording.measuredBy(target.indicator),
        write,
      }),
    },
    ...paragraphs(target.description),
    ...factsOf(
      [targets.commitment, commitmentOf(target, wording)],
      [targets.hours, ...ownHours(target, wording)],
      [targets.details, ...countingRules(objective, wording)],
      [targets.measured, measuredOn(target, wording)],
      [targets.noData, ...noDataRules(target, wording)],
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
  ...terms.targets.flatMap(target => blocksOf(target, terms, wording)),
];
