export * from './addSums';
export * from './applyCorrections';
export { bindingOf, commitmentOf } from './commitmentOf';
export { paceOf, type Pace } from './burn';
export { cutPercent, cutValue } from './display';
export * from './explain';
export * from './explainCases';
export * from './explainOutages';
export * from './explainSamples';
export * from './explainSlices';
export { type CountSample, type ValueSample } from './facts';
export { type StatesObjective } from './StatesObjective';
export * from './JudgedSums';
export * from './judgeSums';
export { outagesTouching } from './outages';
export { reportedStatus } from './reportedStatus';
export {
  expectedSlices,
  type JudgedDay,
  type SliceSample,
  type SlicesInput,
} from './slices';
export * from './states';
export * from './status';
export * from './sumDays';
export { type SamplesInput } from './sumSamples';
export * from './SumsVerdict';
export {
  type ReportedState,
  type StatesInput,
  type SweptStates,
} from './sweepStates';
export { countOpenCases, type CaseToJudge, type TimedCase } from './timeCase';
