export { slaTranslationRef } from '../translations';
export { slaPlugin as default } from './plugin';
