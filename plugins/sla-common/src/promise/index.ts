export * from './baselineOf';
export * from './ceilingOf';
export {
  checkPromise,
  type PromiseGround,
  type WantedPromise,
} from './checkPromise';
export { promiseHistory } from './promiseHistory';
export type {
  EntityNeeds,
  PromiseGraph,
  Underpinning,
  UnderpinningTarget,
} from './PromiseGraph';
