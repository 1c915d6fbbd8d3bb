export { differencesOf } from './differencesOf';
export { attainedText } from './figuresOf';
