import type { Entity } from '@backstage/catalog-model';
import { isOwnCustomerOrOtherKind } from './isOwnCustomerOrOtherKind';

const customer: Entity = {
  apiVersion: 'sla/v1alpha1',
  kind: 'Customer',
  metadata: { name: 'retail-banking' },
  relations: [
    { type: 'representedBy', targetRef: 'user:default/tom' },
    { type: 'ownedBy', targetRef: 'user:default/markus' },
    { type: 'partOf', targetRef: 'customer:default/holding' },
    { type: 'customerOwnerOf', targetRef: 'system:default/payments' },
  ],
};

const isAllowed = (entity: Entity, ...claims: string[]) =>
  isOwnCustomerOrOtherKind.apply(entity, { claims });

/** That the query of the rule finds the same is tested with the real catalog, in the catalog's module. */
describe('isOwnCustomerOrOtherKind', () => {
  it.each(['user:default/tom', 'User:default/Tom', 'user:default/markus'])(
    'allows a customer to %s, who acts for it or looks after it',
    claim => {
      expect(isAllowed(customer, 'group:default/a', claim)).toBe(true);
    },
  );

  it.each([
    'user:default/jane',
    'customer:default/holding',
    'system:default/payments',
  ])('hides a customer from %s', claim => {
    expect(isAllowed(customer, claim)).toBe(false);
  });

  it('hides a customer that nobody acts for, and every customer from nobody', () => {
    expect(
      isAllowed({ ...customer, relations: undefined }, 'user:default/tom'),
    ).toBe(false);
    expect(isAllowed(customer)).toBe(false);
  });

  it.each([
    ['another kind', { ...customer, kind: 'Component' }],
    [
      "another plugin's Customer",
      { ...customer, apiVersion: 'crm.example.com/v1' },
    ],
  ])('allows %s to everybody', (_what, entity) => {
    expect(isAllowed(entity)).toBe(true);
  });

  it('asks the catalog for no person where there is no claim', () => {
    expect(
      JSON.stringify(isOwnCustomerOrOtherKind.toQuery({ claims: [] })),
    ).not.toContain('relations');
  });
});
