export { burnProblems, burnsTooFast } from './burnAlert';
export * from './decideAlerts';
export * from './defaultAlerting';
export * from './reachedStages';
