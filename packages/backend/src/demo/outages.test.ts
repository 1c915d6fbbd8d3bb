import fc from 'fast-check';
import { stateFactSchema } from '@service-levels/backstage-plugin-sla-common';
import { behaviours } from './agreements';
import { factsOf } from './DemoData';
import { outagesOf } from './outages';

const anyBehaviour = fc.constantFrom(...behaviours);
const anyNow = fc
  .date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2040-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map(date => new Date(Math.floor(date.getTime() / 1000) * 1000));

describe('factsOf', () => {
  it('says the same whenever it is asked, and adds what has happened since', () => {
    fc.assert(
      fc.property(anyBehaviour, anyNow, (behaviour, now) => {
        const tomorrow = new Date(now.getTime() + 86_400_000);
        if (tomorrow.getUTCMonth() !== now.getUTCMonth()) {
          // The first month moves on with the year that is shown.
          return;
        }
        expect(factsOf(behaviour, tomorrow)).toEqual(
          expect.arrayContaining(factsOf(behaviour, now)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('never speaks of the future, and every fact is accepted by the API', () => {
    fc.assert(
      fc.property(anyBehaviour, anyNow, (behaviour, now) => {
        const facts = factsOf(behaviour, now);
        expect(facts.length).toBeGreaterThan(0);
        expect(
          facts.every(
            ({ to }) => typeof to === 'string' && new Date(to) <= now,
          ),
        ).toBe(true);
        expect(
          facts.map(fact => stateFactSchema.safeParse(fact).success),
        ).not.toContain(false);
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('outagesOf', () => {
  it('comes about as often as the behaviour says', () => {
    const [behaviour] = behaviours;
    const YEARS = 10;
    const days = Array.from({ length: YEARS * 365 }, (_, i) => 20_000 + i);
    const count = days.flatMap(day => outagesOf(behaviour, day)).length;
    const expected = behaviour.perMonth * 12 * YEARS;
    expect(count / expected).toBeGreaterThan(0.8);
    expect(count / expected).toBeLessThan(1.2);
  });
});
