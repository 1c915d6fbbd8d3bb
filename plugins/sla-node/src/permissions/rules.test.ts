import type { AgreementResource, CustomerResource } from './resources';
import { slaAgreementRules, slaCustomerRules } from './rules';

const agreement: AgreementResource = {
  id: 'a1',
  type: 'sla',
  providerRef: 'group:default/team-payments',
  approvers: [],
  isOffered: true,
  representatives: ['user:default/tom'],
  managers: ['user:default/markus'],
};

const customer: CustomerResource = {
  ref: 'customer:default/retail-banking',
  providers: ['group:default/team-payments'],
  representatives: ['user:default/tom'],
  managers: ['user:default/markus'],
};

/** What a claim looks like where somebody typed the ref with capitals. */
const CASES = [
  ['isProviderMember', 'Group:default/Team-Payments'],
  ['isCustomerRepresentative', 'User:default/Tom'],
  ['isCustomerManager', 'User:default/Markus'],
] as const;

const CUSTOMER_CASES = [
  ['isProviderMemberOfCustomer', 'Group:default/Team-Payments'],
  ['isRepresentativeOfCustomer', 'User:default/Tom'],
  ['isManagerOfCustomer', 'User:default/Markus'],
] as const;

describe('slaAgreementRules', () => {
  it.each(CASES)('%s fits %s and nobody else', (name, claim) => {
    const rule = slaAgreementRules[name];
    expect(rule.apply(agreement, { claims: [claim] })).toBe(true);
    expect(rule.apply(agreement, { claims: ['user:default/eve'] })).toBe(false);
    expect(rule.apply(agreement, { claims: [] })).toBe(false);
  });

  it.each(CASES)('%s asks the database in lower case', (name, claim) => {
    expect(slaAgreementRules[name].toQuery({ claims: [claim] })).toMatchObject({
      refs: [claim.toLocaleLowerCase('en-US')],
    });
  });

  it.each([
    ['a draft that was not offered', { isOffered: false }],
    ['an operational level agreement', { type: 'ola' as const }],
  ])('isCustomerRepresentative leaves out %s', (_what, change) => {
    expect(
      slaAgreementRules.isCustomerRepresentative.apply(
        { ...agreement, ...change },
        { claims: ['user:default/tom'] },
      ),
    ).toBe(false);
  });

  it('isProviderMember never fits a supplier outside', () => {
    expect(
      slaAgreementRules.isProviderMember.apply(
        { ...agreement, providerRef: null },
        { claims: ['group:default/team-payments'] },
      ),
    ).toBe(false);
  });
});

describe('slaCustomerRules', () => {
  it.each(CUSTOMER_CASES)('%s fits %s and nobody else', (name, claim) => {
    const rule = slaCustomerRules[name];
    expect(rule.apply(customer, { claims: [claim] })).toBe(true);
    expect(rule.apply(customer, { claims: ['user:default/eve'] })).toBe(false);
  });

  it.each(CUSTOMER_CASES)('%s asks in lower case', (name, claim) => {
    expect(slaCustomerRules[name].toQuery({ claims: [claim] })).toMatchObject({
      refs: [claim.toLocaleLowerCase('en-US')],
    });
  });
});
