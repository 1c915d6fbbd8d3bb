import type { AgreementTerms, TargetTerms } from '../../model';
import { documentWordsIn } from '../document/documentWordsIn';
import type { DocumentLanguage } from '../document/Language';
import { writingIn, type Writing } from '../document/Writing';
import type { DocumentWords } from '../document/documentWords.en';
import {
  phrasesIn,
  sentenceOfTarget,
  type MeasuredBy,
  type SentenceTerms,
} from './sentenceOfTarget';
import { countingRules, noDataRules } from './targetRules';

/** How a target is said. @public */
export interface TargetSentenceOptions {
  readonly language: DocumentLanguage;
  /** Of the agreement, with its calendars written out. */
  readonly terms: SentenceTerms &
    Pick<AgreementTerms, 'followCalendar' | 'maintenance' | 'exclusionGrounds'>;
  /** What the entity is called that the target is measured on. */
  readonly entityTitle: string;
  /** Of its indicator; absent where there is none yet. */
  readonly measured?: MeasuredBy;
  /** Epoch seconds: what is allowed is said of the period then; of none where it is absent. */
  readonly at?: number;
}

/** What will be judged, and by which rules; a sentence each. @public */
export interface TargetInWords {
  /** "Of the service hours Mon–Fri 07:00–20:00 in a calendar month, Payments is up at least 99.9 %: at most …" */
  readonly sentence: string;
  /** How it is counted, what no data means, by which calendar, and from when it binds. */
  readonly rules: readonly string[];
}

function calendarRules(
  { calendar: own }: TargetTerms,
  { calendar, followCalendar }: TargetSentenceOptions['terms'],
  { hours }: DocumentWords,
): readonly string[] {
  const { name, version = null } = own ?? calendar;
  return name === undefined
    ? []
    : [hours.named(name, version), ...(followCalendar ? [hours.follows] : [])];
}

function commitmentRules(
  { commitment, trialUntil }: TargetTerms,
  { targets }: DocumentWords,
  write: Writing,
): readonly string[] {
  const asSentence = (text: string) =>
    `${text.charAt(0).toLocaleUpperCase(write.language)}${text.slice(1)}.`;
  if (commitment === 'trial' && trialUntil !== undefined) {
    return [asSentence(targets.trial(write.date(trialUntil)))];
  }
  return commitment === 'informational'
    ? [asSentence(targets.informational)]
    : [];
}

/**
 * Exactly what will be judged of a target, in the language of who reads it.
 * What is allowed is cut down to whole seconds, as everywhere.
 *
 * @public
 */
export function targetInWords(
  target: TargetTerms,
  options: TargetSentenceOptions,
): TargetInWords {
  const { language, terms, entityTitle, measured, at } = options;
  const words = documentWordsIn(language);
  const write = writingIn(language);
  const phrases = phrasesIn(language);
  const { kind } = target.objective;
  // Exclusions do not stop the clock of cases.
  const excludes =
    kind !== 'cases-in-time' &&
    (terms.maintenance !== undefined ||
      (terms.exclusionGrounds ?? []).length > 0);
  return {
    sentence: sentenceOfTarget(target, {
      terms,
      entity: entityTitle,
      measured,
      write,
      at,
    }),
    rules: [
      ...(kind === 'cases-in-time' ? [phrases.whenDecided] : []),
      ...countingRules(target.objective, { words, write }),
      ...noDataRules(target, { words, write }),
      ...(excludes ? [phrases.excluded] : []),
      ...calendarRules(target, terms, words),
      ...commitmentRules(target, words, write),
    ],
  };
}
