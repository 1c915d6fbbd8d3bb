export { slaApiRef } from './api/slaApiRef';
export { isSlaAvailable, isSlaCustomer } from './entity/isSlaAvailable';
export {
  EntitySlaCard,
  EntitySlaContent,
  EntitySlaRelationship,
  SlaAgreementSearchResult,
  SlaCustomerSearchResult,
  SlaPage,
  SlaRequirementSearchResult,
  slaPlugin,
} from './plugin';
export { slaTranslationRef } from './translations';
