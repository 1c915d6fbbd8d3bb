import { customersSideOf, sideOf } from './sideOf';

const RETAIL = 'customer:default/retail';
const ACME = 'customer:default/acme';
const nobody = { isManager: false, manages: [], represents: [] };

describe('sideOf', () => {
  it.each([
    ['who has nothing to do with it', nobody, 'provider'],
    ['who represents it', { ...nobody, represents: [RETAIL] }, 'customer'],
    ['who represents another', { ...nobody, represents: [ACME] }, 'provider'],
    [
      'who represents it and looks after another',
      { ...nobody, represents: [RETAIL], manages: [ACME] },
      'customer',
    ],
    [
      'who represents it and looks after it',
      { ...nobody, represents: [RETAIL], manages: [RETAIL] },
      'provider',
    ],
    [
      'a manager of service levels who represents it',
      { ...nobody, represents: [RETAIL], isManager: true },
      'provider',
    ],
  ])('puts %s on the right side', (_who, caller, side) => {
    expect(sideOf(caller, RETAIL)).toBe(side);
  });

  it('names the customers on whose side somebody is', () => {
    const caller = { ...nobody, represents: [RETAIL, ACME], manages: [ACME] };
    expect(customersSideOf(caller)).toEqual([RETAIL]);
  });
});
