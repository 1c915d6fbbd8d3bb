import {
  countriesWithHolidays,
  publicHolidays,
  regionsWithHolidays,
} from './publicHolidays';

const datesOf = (region: string, year = 2026) =>
  publicHolidays({ region, from: year, to: year }).map(({ date }) => date);

describe('publicHolidays', () => {
  it('gives those of a country, and of its regions besides', () => {
    expect(datesOf('DE')).toEqual([
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
    const epiphany = '2026-01-06';
    expect(datesOf('DE')).not.toContain(epiphany);
    expect(datesOf('DE-BY')).toContain(epiphany);
    expect(datesOf('DE-BY-A')).toContain('2026-08-08');
  });

  it('gives the days of what begins at the sunset before or lasts for days', () => {
    expect(datesOf('IL')).toContain('2026-09-21');
    expect(datesOf('IL')).not.toContain('2026-09-20');
    expect(datesOf('TR').filter(date => date.startsWith('2026-03'))).toEqual([
      '2026-03-20',
      '2026-03-21',
      '2026-03-22',
    ]);
  });

  it('leaves out half days', () => {
    expect(datesOf('CN')).not.toContain('2026-03-08');
  });

  it('gives each date once, with its name, for all years that are asked for', () => {
    const holidays = publicHolidays({ region: 'DE', from: 2026, to: 2028 });
    expect(new Set(holidays.map(({ date }) => date)).size).toBe(
      holidays.length,
    );
    expect(holidays[holidays.length - 1]).toEqual({
      date: '2028-12-26',
      name: '2. Weihnachtstag',
    });
  });

  it.each(['XX', 'DE-ZZ', 'DE-BY-ZZ'])('refuses %s', region => {
    expect(() => datesOf(region)).toThrow(
      `region ${region} is no country or region whose holidays are known`,
    );
  });
});

describe('where holidays are known', () => {
  it('names countries and what is within them', () => {
    expect(countriesWithHolidays()).toContainEqual({
      code: 'DE',
      name: 'Germany',
    });
    expect(regionsWithHolidays('DE')).toContainEqual({
      code: 'DE-BY-A',
      name: 'Bayern, Stadt Augsburg',
    });
    expect(regionsWithHolidays('XX')).toEqual([]);
  });
});
