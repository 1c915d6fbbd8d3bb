import * as fc from 'fast-check';
import { ceilingOf } from './ceilingOf';
import { ceilingOfNeed } from './ceilingOfNeed';
import { allOf, anyOf, type Need } from './Need';

const REFS = ['a', 'b', 'c', 'd', 'e'] as const;
const LEVELS: Readonly<Record<string, number>> = {
  a: 90,
  b: 80,
  c: 75,
  d: 50,
  e: 60,
};

const entity = (ref: string): Need => ({ kind: 'entity', ref });

/** A need as written, before anything is simplified. */
interface Written {
  readonly kind: 'entity' | 'all' | 'any';
  readonly ref: string;
  readonly of: readonly Written[];
}

const written = fc.letrec<{ need: Written }>(tie => ({
  need: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({
      kind: fc.constant('entity' as const),
      ref: fc.constantFrom(...REFS),
      of: fc.constant([]),
    }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      ref: fc.constant(''),
      of: fc.array(tie('need'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).need;

function simplified({ kind, ref, of }: Written): Need {
  switch (kind) {
    case 'entity':
      return entity(ref);
    case 'all':
      return allOf(of.map(simplified));
    default:
      return anyOf(of.map(simplified));
  }
}

function isThere({ kind, ref, of }: Written, up: ReadonlySet<string>): boolean {
  switch (kind) {
    case 'entity':
      return up.has(ref);
    case 'all':
      return of.every(part => isThere(part, up));
    default:
      return of.some(part => isThere(part, up));
  }
}

/** By going through all that may happen. */
function countedShare(need: Written): number {
  let share = 0;
  for (let cases = 0; cases < 2 ** REFS.length; cases++) {
    const up = new Set(REFS.filter((_, i) => Math.floor(cases / 2 ** i) % 2));
    if (isThere(need, up)) {
      share += REFS.reduce(
        (product, ref) =>
          (product * (up.has(ref) ? LEVELS[ref] : 100 - LEVELS[ref])) / 100,
        1,
      );
    }
  }
  return share * 100;
}

describe('ceilingOfNeed', () => {
  const levelOf = (ref: string) => LEVELS[ref];

  it('is what the worked cases say in series and in parallel', () => {
    const refs = ['a', 'b', 'd'];
    for (const [need, structure] of [
      [allOf(refs.map(entity)), 'series'],
      [anyOf(refs.map(entity)), 'parallel'],
    ] as const) {
      expect(ceilingOfNeed(need, 50, levelOf).ceiling).toEqual({
        wanted: 50,
        ...ceilingOf(refs.map(levelOf), structure),
      });
    }
  });

  it('counts exactly what several alternatives share', () => {
    fc.assert(
      fc.property(written, need => {
        const { ceiling } = ceilingOfNeed(simplified(need), 50, levelOf);
        expect(Number(ceiling.independent)).toBeCloseTo(countedShare(need), 8);
      }),
    );
  });

  it('never puts the worst case above, nor the best case below what is independent', () => {
    fc.assert(
      fc.property(written, need => {
        const { ceiling } = ceilingOfNeed(simplified(need), 50, levelOf);
        const share = countedShare(need);
        expect(Number(ceiling.worstCaseSum)).toBeLessThanOrEqual(share + 1e-8);
        expect(Number(ceiling.bestCase)).toBeGreaterThanOrEqual(share - 1e-8);
      }),
    );
  });

  it.each([
    ['is at most what is independent', 99.8001, 'nothing'],
    ['is above what is independent', 99.85, 'independent'],
    ['is just the best case', 99.9, 'independent'],
    ['is above the best case', 99.900001, 'best-case'],
  ])('knows of a wanted share that it %s', (_case, wanted, isAbove) => {
    const need = allOf([entity('x'), entity('y')]);
    expect(ceilingOfNeed(need, wanted, () => 99.9).isAbove).toBe(isAbove);
  });

  it('writes hundreds of members with twelve decimals, cut down', () => {
    const need = allOf(Array.from({ length: 500 }, (_, i) => entity(`e${i}`)));
    const { ceiling } = ceilingOfNeed(need, 99, () => 99.999);
    expect(ceiling).toMatchObject({ worstCaseSum: '99.5', bestCase: '99.999' });
    expect(ceiling.independent).toBe('99.50124543172');
  });

  it('is too low rather than too high where too much is shared to go through all cases', () => {
    const shared = Array.from({ length: 12 }, (_, i) => entity(`s${i}`));
    const need = allOf(
      shared.map((each, i) =>
        anyOf([each, entity(`x${i}`), shared[(i + 1) % shared.length]]),
      ),
    );
    const { independent } = ceilingOfNeed(need, 50, () => 90).ceiling;
    // As if the last ones were needed: still above all of them in series.
    expect(Number(independent)).toBeGreaterThan(100 * 0.9 ** 12);
    expect(Number(independent)).toBeLessThan(100);
  });
});
