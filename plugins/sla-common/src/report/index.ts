export { differencesOf } from './differencesOf';
export { attainedText } from './figuresOf';
export { isMissed } from './isMissed';
export { byTarget, targetOutcome, type TargetOutcome } from './targetOutcome';
