import { formatInstant, parseInstant } from './instant';

describe('parseInstant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2026-10-01T00:00:00+02:00', 1_790_805_600],
    ['2026-09-30T22:00:00Z', 1_790_805_600],
    ['2026-09-30T17:30:00-04:30', 1_790_805_600],
    ['2026-09-30T22:00:00-00:00', 1_790_805_600],
    ['2026-09-30T22:00:00.000Z', 1_790_805_600],
    ['2026-09-30T22:00:00.0+00:00', 1_790_805_600],
    ['2024-02-29T00:00:00Z', 1_709_164_800],
    ['1969-12-31T23:59:59Z', -1],
  ])('reads %s as %d', (text, seconds) => {
    expect(parseInstant(text)).toBe(seconds);
  });

  it.each([
    ['without an offset', '2026-09-30T22:00:00'],
    ['with parts of a second', '2026-09-30T22:00:00.5Z'],
    ['with parts of a second after zeros', '2026-09-30T22:00:00.001Z'],
    ['that is a date alone', '2026-09-30'],
    ['without seconds', '2026-09-30T22:00Z'],
    ['with a space', '2026-09-30 22:00:00Z'],
    ['with a small z', '2026-09-30T22:00:00z'],
    ['with an offset without colon', '2026-09-30T22:00:00+0200'],
    ['with an offset of a day', '2026-09-30T22:00:00+24:00'],
    ['on a date that does not exist', '2026-02-30T00:00:00Z'],
    ['on 29 February of a common year', '2026-02-29T12:00:00+01:00'],
    ['in month 13', '2026-13-01T00:00:00Z'],
    ['at 24:00, which is an end and not an instant', '2026-09-30T24:00:00Z'],
    ['in a leap second', '2016-12-31T23:59:60Z'],
    ['in minute 60', '2026-09-30T22:60:00Z'],
    ['with something after it', '2026-09-30T22:00:00Z\n'],
    ['that is empty', ''],
  ])('refuses an instant %s', (_why, text) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
  });

  it('names the refused text', () => {
    expect(() => parseInstant('tomorrow')).toThrow(
      '"tomorrow" is not an instant with Z or an offset and whole seconds',
    );
  });
});

describe('formatInstant', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [-1, '1969-12-31T23:59:59Z'],
    [1_790_805_600, '2026-09-30T22:00:00Z'],
  ])('writes %d as %s', (seconds, text) => {
    expect(formatInstant(seconds)).toBe(text);
    expect(parseInstant(text)).toBe(seconds);
  });
});
