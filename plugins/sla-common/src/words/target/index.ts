export {
  targetInWords,
  type TargetInWords,
  type TargetSentenceOptions,
} from './targetInWords';
export { type MeasuredBy, type SentenceTerms } from './sentenceOfTarget';
