import type { Offering } from '@service-levels/backstage-plugin-sla-common';
import { objectiveInWords } from '../../entity/objectiveInWords';
import type { Words } from '../../entity/Words';
import { hoursInWords } from '../../format/calendarInWords';

/** The hours: written out, or the calendar that has them. */
export function hoursOf({ calendar }: Offering, words: Words): string {
  return typeof calendar === 'string'
    ? calendar
    : hoursInWords(calendar, words);
}

/** What is promised, a line for each target. */
export function targetsOf({ targets }: Offering, words: Words): string[] {
  return targets.map(
    ({ name, objective }) => `${name}: ${objectiveInWords(objective, words)}`,
  );
}
