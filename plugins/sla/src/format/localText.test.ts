import { localText } from './localText';

describe('localText', () => {
  it.each([
    ['2026-11-11T23:12:05Z', 'Europe/Berlin', '2026-11-12 00:12:05'],
    ['2026-07-01T00:00:00Z', 'America/New_York', '2026-06-30 20:00:00'],
  ])('writes %s on the clock of %s as %s', (iso, zone, text) => {
    expect(localText(iso, zone)).toBe(text);
  });
});
