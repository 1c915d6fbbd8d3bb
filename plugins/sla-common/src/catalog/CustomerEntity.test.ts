import { isCustomerEntity } from './CustomerEntity';

describe('isCustomerEntity', () => {
  it.each([
    ['sla/v1alpha1', 'Customer', true],
    ['sla/v1beta1', 'Customer', false],
    ['example.com/v1', 'Customer', false],
    ['backstage.io/v1alpha1', 'Customer', false],
    ['sla/v1alpha1', 'System', false],
    ['sla/v1alpha1', 'customer', false],
  ])('says of %s %s %s', (apiVersion, kind, expected) => {
    expect(
      isCustomerEntity({ apiVersion, kind, metadata: { name: 'x' } }),
    ).toBe(expected);
  });
});
