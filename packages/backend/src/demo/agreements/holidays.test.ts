import { englishHolidays, germanHolidays } from './holidays';

describe('germanHolidays', () => {
  it('knows those of 2026', () => {
    expect(germanHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-10-03',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it.each([
    [2024, '2024-04-01'],
    [2025, '2025-04-21'],
    [2027, '2027-03-29'],
    [2038, '2038-04-26'],
  ])('knows Easter Monday of %i', (year, monday) => {
    expect(germanHolidays(year)).toContain(monday);
  });
});

describe('englishHolidays', () => {
  it('knows the Mondays of 2026', () => {
    expect(englishHolidays(2026)).toEqual(
      expect.arrayContaining(['2026-05-04', '2026-05-25', '2026-08-31']),
    );
  });
});
