import { createConditionExports } from '@backstage/plugin-permission-node';
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
