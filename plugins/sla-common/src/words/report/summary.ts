import {
  VERDICTS,
  type Attainment,
  type ReportContent,
  type ReportedAgreement,
  type ReportedTarget,
} from '../../model';
import { byTarget, targetOutcome } from '../../report/targetOutcome';
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

/** A target in one of its periods, with the agreement that it stands in. */
interface ToldTarget {
  readonly target: ReportedTarget;
  readonly agreement: ReportedAgreement;
}

const figuresOf = (told: readonly ToldTarget[]): readonly Attainment[] =>
  told.map(({ target }) => target.attainment);

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

/** How it went on the whole; what does not bind is not counted, nor what there was nothing to judge of. */
function onTheWhole(
  told: readonly ToldTarget[],
  { words: { sentences }, write }: ReportWording,
): readonly string[] {
  if (told.length === 0) {
    return [sentences.noTargets];
  }
  const binding = figuresOf(told).filter(
    ({ commitment }) => commitment === undefined,
  );
  const outcomes = byTarget(binding)
    .map(targetOutcome)
    .filter(outcome => outcome !== 'nothing');
  const total = outcomes.length;
  const missed = outcomes.filter(outcome => outcome === 'missed').length;
  const kept = outcomes.filter(outcome => outcome === 'kept').length;
  const rest = total - missed - kept;
  if (kept === total && kept > 0) {
    return [sentences.allKept(kept, write.number(kept))];
  }
  return [
    ...(missed === 0
      ? []
      : [sentences.someMissed(write.number(missed), write.number(total))]),
    ...(rest === 0 ? [] : [sentences.notJudged(write.number(rest))]),
  ];
}

const severityOf = ({ target }: ToldTarget) =>
  VERDICTS.indexOf(shownVerdict(target.attainment));

/** Whether a sentence of its own is worth reading among many. */
const isWorthTelling = (figure: Attainment) =>
  !['met', 'no-events'].includes(shownVerdict(figure));

/** Of many targets only what was not plainly met, the worst first, and of that the first; none where all was. */
function sentencesOfMany(
  told: readonly ToldTarget[],
  wording: ReportWording,
): readonly string[] {
  const {
    words: { sentences },
    write,
  } = wording;
  const worth = told
    .filter(({ target }) => isWorthTelling(target.attainment))
    .sort((a, b) => severityOf(a) - severityOf(b));
  const shown = worth.slice(0, MOST_SENTENCES);
  const countOf = (some: readonly ToldTarget[]) =>
    byTarget(figuresOf(some)).length;
  const more = countOf(worth) - countOf(shown);
  const quiet = byTarget(figuresOf(told)).filter(
    periods => !periods.some(isWorthTelling),
  );
  const nothing = quiet.filter(
    periods => targetOutcome(periods) === 'nothing',
  ).length;
  const rest = worth.length === 0 ? 0 : quiet.length - nothing;
  return [
    ...shown.map(one => sentenceOf(one, wording)),
    ...(more === 0 ? [] : [sentences.more(write.number(more))]),
    ...(rest === 0 ? [] : [sentences.restKept(rest, write.number(rest))]),
    ...(nothing === 0
      ? []
      : [sentences.restNothing(nothing, write.number(nothing))]),
  ];
}

/** The sentences that say how each target went, the worst first. */
function sentencesOf(
  told: readonly ToldTarget[],
  wording: ReportWording,
): readonly string[] {
  return told.length > MOST_SENTENCES
    ? sentencesOfMany(told, wording)
    : [...told]
        .sort((a, b) => severityOf(a) - severityOf(b))
        .map(one => sentenceOf(one, wording));
}

/** What it all comes down to, in sentences. */
export function inShort(
  content: ReportContent,
  wording: ReportWording,
): readonly string[] {
  const told = toldIn(content);
  return [...onTheWhole(told, wording), ...sentencesOf(told, wording)];
}

/** Of one agreement among others: that all was kept is said beneath its title, too. */
function sentencesOfOne(
  told: readonly ToldTarget[],
  wording: ReportWording,
): readonly string[] {
  const sentences = sentencesOf(told, wording);
  return sentences.length === 0 && told.length > 0
    ? onTheWhole(told, wording)
    : sentences;
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
              sentencesOfOne(
                told.filter(one => one.agreement === agreement),
                wording,
              ),
            ),
          ),
        )),
  ];
}
