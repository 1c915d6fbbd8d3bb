import {
  VERDICTS,
  type ReportContent,
  type ReportedAgreement,
  type ReportedTarget,
} from '../../model';
import { listOf, paragraphs } from '../document/Wording';
import {
  achievedInWords,
  budgetInWords,
  countsOfBudget,
  objectiveInWords,
  shownVerdict,
  unitOf,
} from './figuresInWords';
import { inPeriod } from './periodsInWords';
import { titled, type ReportWording } from './ReportWording';
import type { ReportBlock } from './WrittenReport';

/** More sentences than these nobody reads. */
const MOST_SENTENCES = 12;

/** A target with the agreement that it stands in. */
interface ToldTarget {
  readonly target: ReportedTarget;
  readonly agreement: ReportedAgreement;
}

/** How much of what is allowed was used; undefined where that says nothing. */
function usedInWords(
  { attainment }: ReportedTarget,
  wording: ReportWording,
): string | undefined {
  const { budget, objective, status, attained, reported } = attainment;
  const { sentences, amount } = wording.words;
  if (reported !== null || status === 'no-data' || status === 'no-events') {
    return undefined;
  }
  if (budget === null) {
    return attained === null
      ? undefined
      : sentences.against(
          achievedInWords(attainment, wording),
          objectiveInWords(objective, unitOf(attained), wording),
        );
  }
  const { used, allowed } = budgetInWords(budget, wording);
  if (objective.kind === 'longest-outage') {
    return sentences.longest(used, allowed);
  }
  if (budget.unit !== 'seconds') {
    const counts = countsOfBudget(budget, wording);
    return budget.unit === 'outages'
      ? sentences.outages(counts.used, counts.allowed)
      : sentences.failed(
          amount.what[budget.unit].many,
          counts.used,
          counts.allowed,
        );
  }
  return status === 'breached'
    ? sentences.down(used, allowed)
    : sentences.used(used, allowed);
}

/** Which words speak of it: of the customer's service where it is one alone, else of the target. */
function speakingOf(
  { target, agreement }: ToldTarget,
  { words: { sentences } }: ReportWording,
) {
  const { services, targets } = agreement;
  const [service] = services;
  const isService =
    services.length === 1 &&
    target.attainment.objective.kind === 'availability';
  const others = new Set(
    targets
      .filter(one => one.attainment.objective.kind === 'availability')
      .map(({ targetId }) => targetId),
  );
  return isService
    ? {
        subject:
          others.size === 1 ? service : sentences.service(service, target.name),
        met: sentences.worked,
        'near-miss': sentences.justWorked,
        breached: sentences.didNotWork,
        'at-risk': sentences.atRisk,
      }
    : {
        subject: target.name,
        met: sentences.kept,
        'near-miss': sentences.justKept,
        breached: sentences.missed,
        'at-risk': sentences.keptAtRisk,
      };
}

/** One target in a plain sentence: "Payments worked as agreed in October 2026: 4 min of 17 min used." */
export function sentenceOf(told: ToldTarget, wording: ReportWording): string {
  const { attainment } = told.target;
  const { sentences } = wording.words;
  const when = inPeriod(attainment.period.label, wording);
  const { subject, ...say } = speakingOf(told, wording);
  const verdict = shownVerdict(attainment);
  if (verdict === 'no-data') {
    return `${sentences.noData(subject, when)}.`;
  }
  if (verdict === 'no-events') {
    return `${sentences.nothing(subject, when)}.`;
  }
  const said = say[verdict](subject, when);
  if (attainment.reported !== null) {
    return `${sentences.reported(said, attainment.reported.reportedBy)}.`;
  }
  const used = usedInWords(told.target, wording);
  return used === undefined ? `${said}.` : `${said}: ${used}.`;
}

/** Those that bind and those that do not, each with its agreement. */
function toldIn({ agreements }: ReportContent): readonly ToldTarget[] {
  return agreements.flatMap(agreement =>
    agreement.targets.map(target => ({ target, agreement })),
  );
}

const isKept = ({ target }: ToldTarget) =>
  ['met', 'near-miss'].includes(shownVerdict(target.attainment));

const isPlainlyMet = ({ target }: ToldTarget) =>
  shownVerdict(target.attainment) === 'met';

/** How it went on the whole; what does not bind is not counted. */
function onTheWhole(
  told: readonly ToldTarget[],
  { words: { sentences }, write }: ReportWording,
): readonly string[] {
  const binding = told.filter(
    ({ target }) => target.attainment.commitment === undefined,
  );
  const missed = binding.filter(
    ({ target }) => shownVerdict(target.attainment) === 'breached',
  );
  const kept = binding.filter(isKept);
  const rest = binding.length - missed.length - kept.length;
  if (told.length === 0) {
    return [sentences.noTargets];
  }
  if (kept.length === binding.length && kept.length > 0) {
    return [sentences.allKept(kept.length, write.number(kept.length))];
  }
  return [
    ...(missed.length === 0
      ? []
      : [
          sentences.someMissed(
            write.number(missed.length),
            write.number(binding.length),
          ),
        ]),
    ...(rest === 0 ? [] : [sentences.notJudged(write.number(rest))]),
  ];
}

/** The sentences that say how each target went, the worst first; of many only those that are not plainly met, and of these the first. */
function sentencesOf(
  told: readonly ToldTarget[],
  wording: ReportWording,
): readonly string[] {
  const { words, write } = wording;
  const isShort = told.length <= MOST_SENTENCES;
  const severityOf = ({ target }: ToldTarget) =>
    VERDICTS.indexOf(shownVerdict(target.attainment));
  const worth = told
    .filter(one => isShort || !isPlainlyMet(one))
    .sort((a, b) => severityOf(a) - severityOf(b));
  const shown = worth.slice(0, MOST_SENTENCES);
  const more = worth.length - shown.length;
  const rest = told.length - worth.length;
  return [
    ...shown.map(one => sentenceOf(one, wording)),
    ...(more === 0 ? [] : [words.sentences.more(write.number(more))]),
    ...(rest === 0 ? [] : [words.sentences.restKept(rest, write.number(rest))]),
  ];
}

/** What it all comes down to, in sentences. */
export function inShort(
  content: ReportContent,
  wording: ReportWording,
): readonly string[] {
  const told = toldIn(content);
  return [...onTheWhole(told, wording), ...sentencesOf(told, wording)];
}

/** What the manager says, then what the figures say. */
export function summarySection(
  content: ReportContent,
  wording: ReportWording,
): readonly ReportBlock[] {
  const told = toldIn(content);
  const { agreements } = content;
  return [
    ...paragraphs(content.summary === '' ? undefined : content.summary),
    ...paragraphs(...onTheWhole(told, wording)),
    ...(agreements.length < 2
      ? listOf(sentencesOf(told, wording))
      : agreements.flatMap(agreement =>
          titled(
            agreement.title,
            listOf(
              sentencesOf(
                told.filter(one => one.agreement === agreement),
                wording,
              ),
            ),
          ),
        )),
  ];
}
