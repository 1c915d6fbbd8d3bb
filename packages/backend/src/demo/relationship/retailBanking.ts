import type { DemoRelationship } from './DemoRelationship';
import { atHour, dayOf } from './days';

const SOFIA = 'user:default/sofia';
const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';
const PAYMENTS = 'system:default/payments';
const PORTAL = 'system:default/customer-portal';

const BRANCH_HEADS = [
  'Ilse Brandt (branch Altona)',
  'Jan Petersen (branch Wandsbek)',
];

/** What three people answered each quarter, the last one three weeks ago. */
function answers(
  now: Date,
  service: string,
  scores: readonly number[],
): DemoRelationship['satisfaction'] {
  return scores.flatMap((score, i) =>
    [TOM, ...BRANCH_HEADS].map((by, person) => ({
      service,
      // Not all of one mind.
      score: Math.min(5, Math.max(1, person === 1 ? score + 1 : score)),
      date: dayOf(now, -20 - 91 * (scores.length - 1 - i)),
      by,
      comment: score < 3 ? 'Logging in is slow on Mondays' : null,
    })),
  );
}

/** A year with Retail Banking: a watermelon, a wish that is not agreed, and something promised. */
export function retailBanking(now: Date): DemoRelationship {
  return {
    customer: 'customer:default/retail-banking',
    interactions: [
      {
        kind: 'call',
        at: atHour(now, -29, 9),
        title: 'New instant-payment product planned for spring',
        text: 'Tom expects **three times** as many payments on weekends. Today nobody is on call from Friday 20:00 on.',
        participants: [SOFIA, TOM],
        entities: [PAYMENTS],
        visibility: 'shared',
      },
      {
        kind: 'meeting',
        at: atHour(now, -22, 10),
        until: atHour(now, -22, 11),
        place: 'Room Alster',
        title: 'Service review of last month',
        text: 'Payments were fine. The customer portal was *within its target and felt slow* all the same:\n\n- logging in took over a minute on Mondays\n- nobody told the branches',
        participants: [SOFIA, MARKUS, TOM],
        entities: [PAYMENTS, PORTAL],
        visibility: 'shared',
        actions: [
          {
            title: 'Offer cover around the clock for Payments',
            owner: MARKUS,
            due: dayOf(now, 9),
            visibility: 'shared',
          },
          {
            title: 'Tell branches before work on the customer portal',
            owner: SOFIA,
            due: dayOf(now, -3),
            visibility: 'shared',
          },
        ],
      },
      {
        kind: 'note',
        at: atHour(now, -21, 16),
        title: 'Budget of the division is decided in January',
        text: 'Until then nothing above 20,000 a year.',
        participants: [SOFIA],
        entities: [],
        visibility: 'internal',
      },
      {
        kind: 'complaint',
        at: atHour(now, -7, 8),
        title: 'Login took over a minute on Monday morning',
        text: 'Clients came to the counter because they could not log in.',
        participants: [TOM],
        entities: [PORTAL],
        owner: SOFIA,
        due: dayOf(now, 1),
        visibility: 'shared',
      },
      {
        kind: 'meeting',
        at: atHour(now, 8, 10),
        until: atHour(now, 8, 11),
        place: 'Room Alster',
        title: 'Service review of this month',
        text: '',
        participants: [SOFIA, MARKUS, TOM],
        entities: [PAYMENTS, PORTAL],
        visibility: 'shared',
      },
    ],
    satisfaction: [
      ...answers(now, PAYMENTS, [4, 4, 5, 4]),
      ...answers(now, PORTAL, [4, 3, 3, 2]),
    ],
    requirements: [
      {
        requirement: {
          title: 'Payments are up when branches are open',
          service: PAYMENTS,
          indicator: `${PAYMENTS}/availability`,
          wanted: { kind: 'availability', atLeast: 99.95 },
          leastAcceptable: { kind: 'availability', atLeast: 99.5 },
          reason: 'Month-end runs must not stop.',
          costOfFailing: 'Late salaries, and a notice to the regulator.',
          priority: 'must',
        },
        answeredBy: 'Payments for Retail Banking',
      },
      {
        requirement: {
          title: 'The customer portal is up around the clock',
          service: PORTAL,
          indicator: `${PORTAL}/availability`,
          wanted: { kind: 'availability', atLeast: 99.9 },
          reason: 'Clients bank in the evening.',
          priority: 'must',
        },
        answeredBy: 'Customer portal for Retail Banking',
      },
      {
        requirement: {
          title: 'Logging in takes no more than five seconds',
          service: PORTAL,
          wanted: {
            kind: 'words',
            text: '19 of 20 logins within five seconds, on Mondays too',
          },
          reason: 'Clients call the branches instead.',
          priority: 'should',
        },
      },
    ],
    contacts: [
      {
        name: 'Ilse Brandt',
        function: 'Head of branch Altona',
        email: 'ilse.brandt@retail.example.org',
        language: 'de',
        receivesAnnouncements: true,
        receivesReports: true,
      },
    ],
    opportunities: [
      {
        title: 'Cover around the clock for Payments',
        text: 'The instant-payment product needs it from spring on.',
        stage: 'qualified',
        value: { amount: 1_800_000, currency: 'EUR' },
        services: [PAYMENTS],
        nextStep: 'Ask the team what a second shift costs',
        nextStepDue: dayOf(now, 14),
      },
    ],
  };
}
