export { cutPercent } from './display';
export * from './explain';
export * from './states';
export * from './status';
export { type ReportedState, type StatesInput } from './sweepStates';
