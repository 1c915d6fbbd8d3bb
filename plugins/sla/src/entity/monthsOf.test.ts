import { anAgreement } from '../__testUtils__/anAgreement';
import { monthsOf } from './monthsOf';

const at = (iso: string) => Date.parse(iso) / 1000;
// In Berlin it is December already.
const NOW = at('2026-11-30T23:30:00Z');

describe('monthsOf', () => {
  it('are the one that runs in the zone of the agreement, and the one before', () => {
    expect(monthsOf(anAgreement(), NOW)).toEqual({
      closed: '2026-11',
      running: '2026-12',
    });
  });

  it('has no closed month in the first one', () => {
    const first = { effectiveFrom: '2026-12-01', version: 1 };
    expect(monthsOf(anAgreement(first), NOW)).toEqual({
      closed: undefined,
      running: '2026-12',
    });
  });

  it('has the month before where an earlier version held', () => {
    const amended = { effectiveFrom: '2026-12-01', version: 2 };
    expect(monthsOf(anAgreement(amended), NOW).closed).toBe('2026-11');
  });

  it('ends with the last month of the term', () => {
    expect(monthsOf(anAgreement({ effectiveTo: '2026-05-15' }), NOW)).toEqual({
      closed: '2026-04',
      running: undefined,
    });
  });

  it.each(['draft', 'offered', 'withdrawn'] as const)(
    'has none where the agreement is %s',
    state => {
      expect(monthsOf(anAgreement({ state }), NOW)).toEqual({
        closed: undefined,
        running: undefined,
      });
    },
  );
});
