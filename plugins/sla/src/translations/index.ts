export { slaTranslationRef } from './slaTranslationRef';
