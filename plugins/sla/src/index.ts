export { slaApiRef } from './api/slaApiRef';
export { isSlaAvailable } from './entity/isSlaAvailable';
export { EntitySlaCard, EntitySlaContent, SlaPage, slaPlugin } from './plugin';
export { slaTranslationRef } from './translations';
