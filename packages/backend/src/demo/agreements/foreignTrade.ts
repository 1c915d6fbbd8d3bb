import { aroundTheClock, officeHours } from './calendars';
import { availability, type DemoAgreement } from './DemoAgreement';
import { englishHolidays } from './holidays';

const TRADE = {
  provider: 'group:default/team-trade',
  // The targets are of its systems: an agreement speaks of what is beneath its entities, too.
  entities: ['domain:default/foreign-trade'],
  calendar: aroundTheClock,
  targets: [
    availability('system:default/exchange-rates', 99.5, {
      name: 'Exchange rates',
    }),
    availability('system:default/letters-of-credit', 99.5, {
      name: 'Letters of credit',
    }),
    availability('system:default/settlement', 99.5, { name: 'Settlement' }),
  ],
} satisfies Partial<DemoAgreement>;

/** With companies abroad, each in the time of its own. */
export const foreignTrade: readonly DemoAgreement[] = [
  {
    ...TRADE,
    title: 'Foreign trade for Tsubame Trading',
    customer: 'customer:default/tsubame-trading',
    timeZone: 'Asia/Tokyo',
  },
  {
    ...TRADE,
    title: 'Foreign trade for Lantern Outfitters',
    customer: 'customer:default/lantern-outfitters',
    timeZone: 'America/Chicago',
  },
  {
    title: 'Exchange rates for Harrow & Finch',
    provider: 'group:default/team-trade',
    customer: 'customer:default/harrow-and-finch',
    timeZone: 'Europe/London',
    entities: ['system:default/exchange-rates'],
    calendar: officeHours('07:30', '18:30', englishHolidays),
    targets: [
      availability('system:default/exchange-rates', 99.8, {
        degradedWeight: 0.25,
      }),
    ],
  },
];
