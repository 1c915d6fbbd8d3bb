export { slaApiRef } from './api/slaApiRef';
export { isSlaAvailable } from './entity/isSlaAvailable';
export { EntitySlaCard, EntitySlaContent, slaPlugin } from './plugin';
export { slaTranslationRef } from './translations';
