import {
  slaAgreementPermissions,
  slaBasicPermissions,
  slaCustomerPermissions,
} from './permissions';

describe('permissions', () => {
  const all = [
    ...slaAgreementPermissions,
    ...slaCustomerPermissions,
    ...slaBasicPermissions,
  ];

  it('have names of their own in the words of the practice', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(
      names.filter(name => !/^sla\.[a-z]+(-[a-z]+)*\.[a-z]+$/.test(name)),
    ).toEqual([]);
  });

  it('name the resource that they are decided by', () => {
    expect(
      slaAgreementPermissions.map(({ resourceType }) => resourceType),
    ).toEqual(slaAgreementPermissions.map(() => 'sla-agreement'));
    expect(
      slaCustomerPermissions.map(({ resourceType }) => resourceType),
    ).toEqual(slaCustomerPermissions.map(() => 'sla-customer'));
    expect(slaBasicPermissions.every(({ type }) => type === 'basic')).toBe(
      true,
    );
  });
});
