import type { Caller } from './Caller';
import { viewOf } from './View';

const parties = {
  providerRef: 'group:default/team-payments',
  customerRef: 'customer:default/retail-banking',
  covers: ['customer:default/acme', 'customer:default/globex'],
};

function caller(changes: Partial<Caller> = {}): Caller {
  return {
    kind: 'user',
    subject: 'user:default/somebody',
    ownershipRefs: ['user:default/somebody'],
    represents: [],
    manages: [],
    isManager: false,
    representsOnly: false,
    ...changes,
  };
}

describe('viewOf', () => {
  it.each([
    ['somebody without a customer', caller()],
    [
      'a member of the provider who represents the customer',
      caller({
        ownershipRefs: ['user:default/both', 'group:default/team-payments'],
        represents: ['customer:default/retail-banking'],
      }),
    ],
    [
      'a manager of the customer who represents another that is covered',
      caller({
        manages: ['customer:default/retail-banking'],
        represents: ['customer:default/acme'],
      }),
    ],
    [
      'a configured manager',
      caller({
        isManager: true,
        represents: ['customer:default/retail-banking'],
      }),
    ],
    [
      'a representative of a customer that has nothing to do with it',
      caller({ represents: ['customer:default/initech'] }),
    ],
  ])("shows the provider's side to %s", (_who, somebody) => {
    expect(viewOf(somebody, parties)).toEqual({ kind: 'provider' });
  });

  it("shows the customer's side to a representative who provides something elsewhere", () => {
    expect(
      viewOf(
        caller({
          ownershipRefs: ['user:default/tom', 'group:default/retail-it'],
          represents: ['customer:default/retail-banking'],
        }),
        parties,
      ),
    ).toEqual({ kind: 'party' });
  });

  it('shows those whom it covers their own part', () => {
    expect(
      viewOf(caller({ represents: ['customer:default/globex'] }), parties),
    ).toEqual({ kind: 'covered', customers: ['customer:default/globex'] });
  });
});
