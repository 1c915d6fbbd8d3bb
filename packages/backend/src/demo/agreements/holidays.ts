const DAY_MILLISECONDS = 86_400_000;

const dateOf = (milliseconds: number) =>
  new Date(milliseconds).toISOString().slice(0, 10);

/** Easter Sunday, by the algorithm of Meeus, Jones and Butcher. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a +
      b -
      Math.floor(b / 4) -
      Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) +
      15) %
    30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

const afterEaster = (year: number, days: number) =>
  dateOf(easter(year) + days * DAY_MILLISECONDS);

/** The holidays that all states of Germany have. */
export function germanHolidays(year: number): string[] {
  return [
    `${year}-01-01`,
    afterEaster(year, -2),
    afterEaster(year, 1),
    `${year}-05-01`,
    afterEaster(year, 39),
    afterEaster(year, 50),
    `${year}-10-03`,
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/** The first or last Monday of a month. */
function monday(year: number, month: number, which: 'first' | 'last'): string {
  const day =
    which === 'first' ? Date.UTC(year, month - 1, 7) : Date.UTC(year, month, 0);
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return dateOf(day - weekday * DAY_MILLISECONDS);
}

/** The bank holidays of England that do not move with a weekend. */
export function englishHolidays(year: number): string[] {
  return [
    `${year}-01-01`,
    afterEaster(year, -2),
    afterEaster(year, 1),
    monday(year, 5, 'first'),
    monday(year, 5, 'last'),
    monday(year, 8, 'last'),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}
