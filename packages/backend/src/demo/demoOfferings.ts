import type { CreateOfferingInput } from '@service-levels/backstage-plugin-sla-common';

const businessHours = {
  hours: [
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '07:00',
      to: '20:00',
    },
  ],
} satisfies CreateOfferingInput['calendar'];

function levelOf(
  level: string,
  atLeast: number,
  rest: Pick<CreateOfferingInput, 'calendar' | 'review' | 'description'>,
): CreateOfferingInput {
  return {
    name: `business-application-${level.toLowerCase()}`,
    title: 'Business application',
    level,
    service: {
      title: 'The application',
      inScope: 'Everything that people in the departments see and use.',
    },
    timeZone: 'Europe/Berlin',
    maintenance: { maxHoursPerPeriod: 4, noticeHours: 72 },
    exclusionGrounds: ['customer-caused', 'force-majeure'],
    exclusionApproval: 'customer',
    targets: [
      {
        name: 'Availability',
        indicator: 'availability',
        objective: { kind: 'availability', atLeast },
        period: 'month',
      },
    ],
    ...rest,
  };
}

/** What agreements of the demo company can start from. */
export const demoOfferings: readonly CreateOfferingInput[] = [
  levelOf('Gold', 99.9, {
    description: 'For what the company cannot be without for an hour.',
    calendar: '24x7',
    review: { everyMonths: 3 },
  }),
  levelOf('Silver', 99.5, {
    description: 'For what is needed on working days.',
    calendar: businessHours,
    review: { everyMonths: 6 },
  }),
];
