import type { Incident } from './Incident';

/**
 * In each month, from its first minutes on, one trading system has failed for
 * longer than a month allows and another one for nearly as long: so that
 * something is breached and something is at risk whatever the date is. They
 * take turns, so that none of them fails in every month; and it happens in
 * Tokyo and in Chicago, so that it holds while the month changes as well.
 */
const TURNS: readonly {
  readonly months: readonly number[];
  readonly east: readonly [breached: string, atRisk: string];
  readonly west: readonly [breached: string, atRisk: string];
}[] = [
  {
    months: [1, 4, 7, 10],
    east: ['exchange-rates', 'letters-of-credit'],
    west: ['settlement', 'exchange-rates'],
  },
  {
    months: [2, 5, 8, 11],
    east: ['letters-of-credit', 'settlement'],
    west: ['exchange-rates', 'letters-of-credit'],
  },
  {
    months: [3, 6, 9, 12],
    east: ['settlement', 'exchange-rates'],
    west: ['letters-of-credit', 'settlement'],
  },
];

/** Of 99.5 % of a month, 202 to 224 minutes may be missed: more, and more than three quarters. */
const MORE_THAN_A_MONTH_ALLOWS = 300;
const NEARLY_ALL = 170;

const SIDES = [
  {
    side: 'east',
    zone: 'Asia/Tokyo',
    customer: 'customer:default/tsubame-trading',
    city: 'Tokyo',
  },
  {
    side: 'west',
    zone: 'America/Chicago',
    customer: 'customer:default/lantern-outfitters',
    city: 'Chicago',
  },
] as const;

/** The failures at the turn of the month, each for one customer alone. */
export const turnsOfTheMonth: readonly Incident[] = SIDES.flatMap(
  ({ side, zone, customer, city }) =>
    TURNS.flatMap(turn =>
      turn[side].map(
        (system, i): Incident => ({
          name: `MONTH-END-${city.toLocaleUpperCase('en-US')}`,
          when: { months: turn.months, day: 1 },
          startMinute: 10,
          zone,
          minutes: i === 0 ? MORE_THAN_A_MONTH_ALLOWS : NEARLY_ALL,
          state: 'down',
          hits: [`system:default/${system}`],
          customer,
          cause: 'capacity',
          note: `month-end run and gateway of ${city} share their connections; the fix moves from system to system`,
          publicNote: `Our gateway in ${city} did not answer while the month was being closed.`,
        }),
      ),
    ),
);
