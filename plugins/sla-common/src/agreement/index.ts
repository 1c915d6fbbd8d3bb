export { diffTerms, type TermsToCompare } from './diffTerms';
export { addDays } from './months';
export {
  earliestLastDay,
  endOfTerm,
  noticeBy,
  reaches,
  termRulesOf,
  type AgreedTerm,
} from './termOf';
