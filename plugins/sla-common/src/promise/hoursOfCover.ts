import type { ServiceCalendar } from '../model/calendar';
import type {
  HoursOfCover,
  UncoveredHours,
  UnderpinningRef,
} from '../model/promiseCheck';
import { dayOf, startOfDay } from '../time/date';
import { formatInstant } from '../time/instant';
import {
  intersect,
  subtract,
  totalSeconds,
  unite,
  type Interval,
} from '../time/interval';
import { compileCalendar } from '../time/ServiceHours';
import type { Level } from './levelsOn';
import { entitiesIn, type Need } from './Need';
import { refOf } from './refOf';

const DAYS_PER_YEAR = 365;

/** Hours in a zone, as they are agreed. */
interface AgreedHours {
  readonly calendar: ServiceCalendar;
  readonly timeZone: string;
}

/** Each once, as long as they are written alike. */
function hoursOf(levels: readonly Level[]): AgreedHours[] {
  const hours = levels.map(({ agreement, target }) => ({
    calendar: target.calendar,
    timeZone: agreement.timeZone,
  }));
  return [...new Map(hours.map(each => [JSON.stringify(each), each])).values()];
}

function agreementsOf(levels: readonly Level[]): UnderpinningRef[] {
  const refs = levels.map(({ agreement }) => refOf(agreement));
  return [...new Map(refs.map(ref => [ref.agreementId, ref])).values()];
}

/** The wanted hours that nothing covers of what is needed. */
function gapsOf(
  need: Need,
  gapOn: (ref: string) => readonly Interval[],
  wanted: readonly Interval[],
): readonly Interval[] {
  switch (need.kind) {
    case 'entity':
      return gapOn(need.ref);
    case 'all':
      return unite(
        [...new Set(need.of.map(part => gapsOf(part, gapOn, wanted)))].flat(),
      );
    default:
      return need.of
        .map(part => gapsOf(part, gapOn, wanted))
        .reduce(intersect, wanted);
  }
}

/**
 * The hours of what is wanted against those of what it needs, over the year
 * that begins with the day of an instant. On one entity, hours of several
 * agreements add up; of several entities, the hours count in which all are
 * covered.
 */
export function hoursOfCover(
  wantedHours: AgreedHours,
  need: Need,
  levels: ReadonlyMap<string, readonly Level[]>,
  now: number,
): HoursOfCover {
  const { timeZone } = wantedHours;
  const today = dayOf(now, timeZone);
  const year = {
    from: startOfDay(today, timeZone),
    to: startOfDay(today + DAYS_PER_YEAR, timeZone),
  };
  const intervalsOf = (hours: AgreedHours) =>
    compileCalendar(hours.calendar, hours.timeZone).intervals(year);
  const wanted = intervalsOf(wantedHours);
  // Most agreements have the same few hours: of each the gap is found once.
  const gaps = new Map<string, readonly Interval[]>();
  const gapOn = (ref: string) => {
    const agreed = hoursOf(levels.get(ref) ?? []);
    const key = JSON.stringify(agreed);
    const gap = gaps.get(key) ?? subtract(wanted, agreed.flatMap(intervalsOf));
    gaps.set(key, gap);
    return gap;
  };
  const narrower = [...new Set(entitiesIn(need))]
    .map((entityRef): UncoveredHours => {
      const onEntity = levels.get(entityRef) ?? [];
      return {
        entityRef,
        agreements: agreementsOf(onEntity),
        agreed: hoursOf(onEntity),
        uncoveredSeconds: totalSeconds(gapOn(entityRef)),
      };
    })
    .filter(({ uncoveredSeconds }) => uncoveredSeconds > 0)
    .sort((a, b) => b.uncoveredSeconds - a.uncoveredSeconds);
  return {
    from: formatInstant(year.from),
    to: formatInstant(year.to),
    wantedSeconds: totalSeconds(wanted),
    uncoveredSeconds: totalSeconds(gapsOf(need, gapOn, wanted)),
    narrower,
  };
}
