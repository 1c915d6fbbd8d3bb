import { randomUUID } from 'node:crypto';
import type {
  ChangeReviewInput,
  CreateImprovementInput,
  CreateReviewInput,
} from '@service-levels/backstage-plugin-sla-common';
import { atHour, dayOf } from '../relationship/days';

const SOFIA = 'user:default/sofia';
const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';
const TEAM = 'group:default/team-payments';

/** Whose reviews these are. */
export const REVIEWED_CUSTOMER = 'customer:default/retail-banking';

/** The agreements that are looked at, by their titles. */
export const REVIEWED_AGREEMENTS: readonly string[] = [
  'Payments for Retail Banking',
  'Customer portal for Retail Banking',
];

/** The review of last quarter: when it was, and what was written of it. */
export function heldReview(
  now: Date,
  agreements: string[],
): { readonly plan: CreateReviewInput; readonly written: ChangeReviewInput } {
  const plan = {
    at: atHour(now, -57, 10),
    until: atHour(now, -57, 11),
    place: 'Room Alster',
    participants: [SOFIA, MARKUS, TOM],
    agreements,
  };
  return {
    plan,
    written: {
      ...plan,
      agenda: [
        {
          kind: 'free',
          title: 'The bad June of the customer portal',
          visibility: 'shared',
        },
        {
          kind: 'free',
          title: 'Payments on weekends',
          visibility: 'shared',
        },
        {
          kind: 'free',
          title: 'What we can offer at which price',
          visibility: 'internal',
        },
      ],
      isAgendaShared: true,
      notes: 'Tom will ask for cover around the clock. *No prices today.*',
      minutes:
        'Payments met its targets in all three months.\n\nThe portal did not in June: an update of the database took it down, and nobody told the branches.',
      minutesVisibility: 'shared',
      decisions: [
        {
          id: randomUUID(),
          text: 'Updates of the portal database run on a second node first',
          visibility: 'shared',
        },
        {
          id: randomUUID(),
          text: 'Tell the branches within ten minutes of an outage',
          visibility: 'shared',
        },
        {
          id: randomUUID(),
          text: 'Write down what cover on weekends would cost us',
          visibility: 'internal',
        },
      ],
    },
  };
}

/** What the first decision became. */
export function decidedImprovement(now: Date): CreateImprovementInput {
  return {
    title: 'A second node for the portal database',
    text: 'Updates run there first, and **in service hours** never on both.',
    owner: 'group:default/team-portal',
    due: dayOf(now, 40),
    expected: 'No outage by an update of the database',
    expectedFigure: '99.9 %',
    visibility: 'shared',
  };
}

/** The review of this quarter, whose agenda is being prepared. */
export function plannedReview(
  now: Date,
  agreements: string[],
): CreateReviewInput {
  return {
    at: atHour(now, 12, 10),
    until: atHour(now, 12, 11),
    place: 'Room Alster',
    link: 'https://meet.example.org/nordwind-retail',
    participants: [SOFIA, MARKUS, TOM, 'Ilse Brandt (branch Altona)'],
    agreements,
  };
}

/** What else is improved: something that was done, and something that nobody has begun. */
export function otherImprovements(now: Date): readonly {
  readonly improvement: CreateImprovementInput;
  readonly isDone: boolean;
}[] {
  return [
    {
      improvement: {
        title: 'Payments are retried by the API itself',
        text: 'Half of what customers felt were short breaks of the network.',
        owner: TEAM,
        due: dayOf(now, -45),
        expected: 'Short breaks are not felt',
        result: 'No complaint about short breaks since',
        visibility: 'shared',
      },
      isDone: true,
    },
    {
      improvement: {
        title: 'Watch the portal from the branches as well',
        owner: MARKUS,
        due: dayOf(now, -5),
        expected: 'We know of slow Mondays before the branches call',
        visibility: 'internal',
      },
      isDone: false,
    },
  ];
}
