import { atHour, dayOf } from './days';
import type { DemoRelationship } from './DemoRelationship';

const SOFIA = 'user:default/sofia';
const NOTHING = {
  contacts: [],
  satisfaction: [],
  requirements: [],
  opportunities: [],
};

/** Little of what was said with other companies: one has been left alone for too long, and is not satisfied. */
export function externalCustomers(now: Date): readonly DemoRelationship[] {
  const said = (
    kind: 'meeting' | 'call' | 'email' | 'complaint',
    days: number,
    title: string,
  ) => ({
    kind,
    at: atHour(now, days, 9),
    title,
    participants: [SOFIA],
  });
  return [
    {
      ...NOTHING,
      customer: 'customer:default/acme-logistics',
      interactions: [said('meeting', -41, 'Routes of the winter season')],
      satisfaction: [2, 2, 3].map((score, i) => ({
        service: 'system:default/logistics-hub',
        score,
        date: dayOf(now, -12 - i),
        by: ['Mia Sand', 'Ole Harms', 'Rita Falk'][i],
        comment: null,
      })),
    },
    {
      ...NOTHING,
      customer: 'customer:default/harrow-and-finch',
      interactions: [said('call', -9, 'New cover for art transports')],
    },
    {
      ...NOTHING,
      customer: 'customer:default/lantern-outfitters',
      interactions: [said('email', -75, 'Prices of next year')],
    },
    {
      ...NOTHING,
      customer: 'customer:default/tsubame-trading',
      interactions: [said('complaint', -2, 'Nobody answers in our morning')],
    },
  ];
}
