import { provenAt } from './provenAt';

const OCCURRENCE = { windowId: 'w', from: 1000, to: 2000, announcedAt: 100 };
const proofOf = (changes: object = {}) => ({
  windowId: 'w',
  customerRef: 'customer:default/a',
  from: 1000,
  to: 2000,
  at: 500,
  withdrawnAt: null,
  ...changes,
});
const A = 'customer:default/a';
const B = 'customer:default/b';

describe('provenAt', () => {
  it('is what the window says where nobody was told', () => {
    expect(provenAt(OCCURRENCE, [A], [])).toBe(100);
  });

  it.each([
    ['another window', { windowId: 'other' }],
    ["another's customer", { customerRef: B }],
    ['less than the whole time', { from: 1001 }],
    ['a time that ends before', { to: 1999 }],
  ])('leaves away %s', (_what, changes) => {
    expect(provenAt(OCCURRENCE, [A], [proofOf(changes)])).toBe(100);
  });

  it('is the first proof of a customer', () => {
    const proofs = [proofOf({ at: 700 }), proofOf(), proofOf({ at: 900 })];
    expect(provenAt(OCCURRENCE, [A], proofs)).toBe(500);
  });

  it('is the latest of the customers that were told', () => {
    const proofs = [proofOf(), proofOf({ customerRef: B, at: 800 })];
    expect(provenAt(OCCURRENCE, [A, B, 'customer:default/c'], proofs)).toBe(
      800,
    );
  });

  it('is never where it was withdrawn before it began', () => {
    const proofs = [proofOf({ withdrawnAt: 1000 })];
    expect(provenAt(OCCURRENCE, [A], proofs)).toBe(Infinity);
  });

  it('stays the proof of what was withdrawn once it had begun', () => {
    const proofs = [proofOf({ withdrawnAt: 1001 })];
    expect(provenAt(OCCURRENCE, [A], proofs)).toBe(500);
  });

  it('is the proof of what replaces it', () => {
    const proofs = [proofOf({ withdrawnAt: 700 }), proofOf({ at: 800 })];
    expect(provenAt(OCCURRENCE, [A], proofs)).toBe(800);
  });

  it('is never as long as one of several customers has nothing that holds', () => {
    const proofs = [
      proofOf({ withdrawnAt: 700 }),
      proofOf({ customerRef: B, at: 600 }),
    ];
    expect(provenAt(OCCURRENCE, [A, B], proofs)).toBe(Infinity);
  });
});
