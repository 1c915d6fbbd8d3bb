export {
  targetInWords,
  targetSentence,
  type TargetInWords,
  type TargetSentenceOptions,
} from './targetSentence';
export { type MeasuredBy, type SentenceTerms } from './sentenceOfTarget';
