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

  it.each([
    ['2026-05-15', '2026-05'],
    ['2026-05-31', '2026-05'],
    ['2026-11-15', '2026-11'],
  ])('ends with the month of the last day, %s', (effectiveTo, closed) => {
    expect(monthsOf(anAgreement({ effectiveTo }), NOW)).toEqual({
      closed,
      running: undefined,
    });
  });

  it('ends with the month of the last day within that month', () => {
    const ended = anAgreement({ effectiveTo: '2026-11-15' });
    expect(monthsOf(ended, at('2026-11-20T12:00:00Z'))).toEqual({
      closed: '2026-11',
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
