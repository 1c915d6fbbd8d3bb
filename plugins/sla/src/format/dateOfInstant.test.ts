import { dateOfInstant } from './localInput';

describe('dateOfInstant', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['in Berlin the day begins before that of UTC', -60, '2026-11-09'],
    ['in New York after it', 300, '2026-11-08'],
  ])('is the day on the clock: %s', (_, offset, date) => {
    jest.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
    expect(dateOfInstant('2026-11-08T23:00:00Z')).toBe(date);
  });
});
