import { scheduleOf, type HowOften } from './scheduleOf';

const ZONE = 'Europe/Berlin';
const input = (howOften: HowOften, begin: string, rule = '') => ({
  howOften,
  begin,
  hours: '2.5',
  rule,
});

describe('scheduleOf', () => {
  it('gives a one-off window its end', () => {
    const schedule = scheduleOf(input('once', '2026-12-06T02:00'), ZONE);
    const [from, to] = Object.values(schedule ?? {});
    expect(Date.parse(String(to)) - Date.parse(String(from))).toBe(9_000_000);
  });

  it.each<[HowOften, string, string]>([
    ['weekly', '2026-12-06T02:00', 'FREQ=WEEKLY;BYDAY=SU'],
    ['monthly', '2026-12-06T02:00', 'FREQ=MONTHLY;BYDAY=1SU'],
    ['monthly', '2026-12-26T02:00', 'FREQ=MONTHLY;BYDAY=4SA'],
    ['monthly', '2026-12-31T02:00', 'FREQ=MONTHLY;BYDAY=-1TH'],
    ['own', '2026-12-31T02:00', 'FREQ=YEARLY'],
  ])('recurs %s from %s by %s', (howOften, begin, rrule) => {
    expect(scheduleOf(input(howOften, begin, 'FREQ=YEARLY'), ZONE)).toEqual({
      firstStart: `${begin}:00`,
      timeZone: ZONE,
      durationSeconds: 9000,
      rrule,
    });
  });

  it.each([
    ['a begin', { ...input('once', '') }],
    ['a duration', { ...input('once', '2026-12-06T02:00'), hours: '' }],
    ['time', { ...input('once', '2026-12-06T02:00'), hours: '0' }],
  ])('gives nothing without %s', (_what, incomplete) => {
    expect(scheduleOf(incomplete, ZONE)).toBeUndefined();
  });
});
