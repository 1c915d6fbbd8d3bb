import { catalogEntityPermissionResourceRef } from '@backstage/plugin-catalog-node/alpha';
import { createConditionExports } from '@backstage/plugin-permission-node';
import { slaCatalogRules } from './isOwnCustomerOrOtherKind';
import { slaAgreementResourceRef, slaCustomerResourceRef } from './resources';
import { slaAgreementRules, slaCustomerRules } from './rules';

const onAgreement = createConditionExports({
  resourceRef: slaAgreementResourceRef,
  rules: slaAgreementRules,
});

const onCustomer = createConditionExports({
  resourceRef: slaCustomerResourceRef,
  rules: slaCustomerRules,
});

const onCatalog = createConditionExports({
  resourceRef: catalogEntityPermissionResourceRef,
  rules: slaCatalogRules,
});

/** Conditions on agreements for policies. @public */
export const slaAgreementConditions = onAgreement.conditions;
/** Makes a decision from conditions on agreements. @public */
export const createSlaAgreementConditionalDecision =
  onAgreement.createConditionalDecision;
/** Conditions on customers for policies. @public */
export const slaCustomerConditions = onCustomer.conditions;
/** Makes a decision from conditions on customers. @public */
export const createSlaCustomerConditionalDecision =
  onCustomer.createConditionalDecision;
/** Conditions on entities of the catalog for policies. @public */
export const slaCatalogConditions = onCatalog.conditions;
/** Makes a decision from conditions on entities of the catalog. @public */
export const createSlaCatalogConditionalDecision =
  onCatalog.createConditionalDecision;
