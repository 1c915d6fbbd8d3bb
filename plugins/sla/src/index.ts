export { slaApiRef } from './api/slaApiRef';
export { isSlaAvailable, isSlaCustomer } from './entity/isSlaAvailable';
export {
  EntitySlaCard,
  EntitySlaContent,
  EntitySlaRelationship,
  SlaPage,
  slaPlugin,
} from './plugin';
export { slaTranslationRef } from './translations';
