import {
  dateOfDay,
  type Holiday,
  type HolidayRegion,
} from '@service-levels/backstage-plugin-sla-common';
import Holidays from 'date-holidays';
import { InvalidInputError } from '../errors';

const SECONDS_PER_DAY = 86_400;
/** A day on which the clock is put forward. */
const SHORTEST = SECONDS_PER_DAY - 3600;

/** `DE-BY-A` as its country, state and region. */
function levelsOf(code: string): [string, ...string[]] {
  const [country, ...rest] = code.split('-');
  return [country, ...rest];
}

function namesOf(
  prefix: string,
  names: Readonly<Record<string, string>> | undefined,
): HolidayRegion[] {
  return Object.entries(names ?? {}).map(([code, name]) => ({
    code: `${prefix}${code}`,
    name,
  }));
}

/** The countries whose public holidays are known. */
export function countriesWithHolidays(): readonly HolidayRegion[] {
  return namesOf('', new Holidays().getCountries('en'));
}

/** What of a country has holidays of its own: states, and regions within these. */
export function regionsWithHolidays(country: string): readonly HolidayRegion[] {
  const library = new Holidays();
  return namesOf(`${country}-`, library.getStates(country, 'en')).flatMap(
    state => [
      state,
      ...namesOf(
        `${state.code}-`,
        library.getRegions(country, state.code.split('-')[1], 'en'),
      ).map(region => ({
        ...region,
        name: `${state.name}, ${region.name}`,
      })),
    ],
  );
}

function isKnown(code: string): boolean {
  const [country] = levelsOf(code);
  const known =
    code === country ? countriesWithHolidays() : regionsWithHolidays(country);
  return known.some(region => region.code === code);
}

/** A holiday as the library tells it. */
interface LibraryHoliday {
  /** Local date and time, and how much earlier it begins: `2026-04-02 00:00:00 -0600`. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
}

const BEGIN = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?: -(\d{2})(\d{2}))?$/;

/**
 * The dates that are wholly a holiday: those whose noon is in it. Some begin
 * at the sunset before, some last for days; half days are none.
 */
function datesOf({ date, start, end }: LibraryHoliday): string[] {
  const [, day, time, hours = '0', minutes = '0'] = BEGIN.exec(date) ?? [];
  const earlier = Number(hours) * 3600 + Number(minutes) * 60;
  const begins = Date.parse(`${day}T${time}Z`) / 1000 - earlier;
  const seconds = (end.getTime() - start.getTime()) / 1000;
  if (seconds < SHORTEST || Number.isNaN(begins)) {
    return [];
  }
  const noon = SECONDS_PER_DAY / 2;
  const first = Math.ceil((begins - noon) / SECONDS_PER_DAY);
  const next = Math.ceil((begins + seconds - noon) / SECONDS_PER_DAY);
  return Array.from({ length: next - first }, (_, i) => dateOfDay(first + i));
}

/**
 * The public holidays of a country or region, by date, as the library
 * `date-holidays` knows them today. Dates with several have both names.
 *
 * @param request - `from` and `to` are years, both inclusive
 * @throws InputError - for a region that is not known
 */
export function publicHolidays(request: {
  readonly region: string;
  readonly from: number;
  readonly to: number;
}): readonly Holiday[] {
  const { region, from, to } = request;
  if (!isKnown(region)) {
    throw InvalidInputError.of(
      'region',
      `${region} is no country or region whose holidays are known`,
    );
  }
  const library = new Holidays(region, { types: ['public'] });
  const names = new Map<string, string>();
  for (let year = from; year <= to; year++) {
    for (const holiday of library.getHolidays(year)) {
      for (const date of datesOf(holiday)) {
        const other = names.get(date);
        names.set(
          date,
          other === undefined || other === holiday.name
            ? holiday.name
            : `${other}, ${holiday.name}`,
        );
      }
    }
  }
  return [...names]
    .map(([date, name]) => ({ date, name }))
    .filter(({ date }) => {
      const year = Number(date.slice(0, 4));
      return year >= from && year <= to;
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
