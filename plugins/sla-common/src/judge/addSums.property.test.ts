import fc from 'fast-check';
import { anyDaysInput, OBJECTIVE_KINDS } from '../__testUtils__/anyDays';
import { addSums } from './addSums';
import { sumDays } from './sumDays';

describe.each(OBJECTIVE_KINDS)('addSums of %s', kind => {
  const anySums = anyDaysInput(kind).map(sumDays);

  it('does not depend on order and grouping', () => {
    const shuffled = anySums.chain(sums =>
      fc.tuple(
        fc.constant(sums),
        fc.shuffledSubarray(sums, { minLength: sums.length }),
        fc.integer({ min: 0, max: sums.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([sums, others, cut]) => {
        const whole = addSums(sums);
        expect(addSums(others)).toEqual(whole);
        expect(
          addSums([addSums(others.slice(0, cut)), addSums(others.slice(cut))]),
        ).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after the sums were stored as JSON', () => {
    fc.assert(
      fc.property(anySums, sums => {
        expect(addSums(JSON.parse(JSON.stringify(sums)))).toEqual(
          addSums(sums),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('addSums', () => {
  it('refuses to add up what does not belong together', () => {
    const seconds = addSums([]);
    expect(() =>
      addSums([
        { ...seconds, details: { kind: 'cases', good: 1, total: 1 } },
        { ...seconds, details: { kind: 'events', good: '1', total: '1' } },
      ]),
    ).toThrow('cases and events do not add up');
  });

  it('is nothing of nothing', () => {
    expect(addSums([])).toEqual({
      serviceSeconds: 0,
      excludedSeconds: 0,
      downSeconds: 0,
      degradedSeconds: 0,
      unknownSeconds: 0,
      details: null,
    });
  });
});
