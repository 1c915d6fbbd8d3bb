import { thisMonth, today } from './today';

describe('today', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['in Berlin November begins before that of UTC', -60, '2026-11-01'],
    ['in New York after it', 240, '2026-10-31'],
  ])('is the day on the clock: %s', (_, offset, date) => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-10-31T23:30:00Z'));
    jest.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
    expect(today()).toBe(date);
    expect(thisMonth()).toBe(date.slice(0, 7));
  });
});
