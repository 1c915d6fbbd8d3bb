import type { Opportunity } from '@service-levels/backstage-plugin-sla-common';
import { aContact } from './aContact';
import { anAction } from './anAction';
import { aClosedFigure, aFigure } from './aFigure';
import { anAgreement } from './anAgreement';
import { aToldAnnouncement } from './anAnnouncement';
import { aComplaint, anInteraction } from './anInteraction';
import { aKeptCustomer, KEPT_FIELDS } from './aKeptCustomer';
import { theBars } from './aRequirement';
import type { FakeSlaApiContent } from './FakeSlaApi';

const BANKING = 'customer:default/retail-banking';
const TOM = 'user:default/tom';

const SECRET_OPPORTUNITY: Opportunity = {
  id: 'opportunity-1',
  customerRef: BANKING,
  title: 'SECRET night support',
  text: 'SECRET text',
  stage: 'qualified',
  value: { amount: 1_250_050, currency: 'EUR' },
  services: [],
  nextStep: 'SECRET step',
  nextStepDue: null,
  createdAt: '2026-11-03T09:00:00Z',
  createdBy: 'user:default/sofia',
  changedAt: null,
  changedBy: null,
  etag: '3',
};

/** Everything that there can be; what is internal is called a secret. */
export const EVERYTHING_OF_A_CUSTOMER: FakeSlaApiContent = {
  customers: [
    {
      ...aKeptCustomer(),
      representatives: [TOM],
      kept: {
        ...KEPT_FIELDS,
        description: 'SECRET description',
        relationshipManagerDeputy: {
          ref: 'user:default/secret-deputy',
          from: null,
          to: null,
        },
      },
    },
  ],
  agreements: [
    anAgreement(),
    anAgreement({
      id: 'agreement-2',
      title: 'SECRET draft',
      state: 'draft',
    }),
  ],
  attainment: [
    aClosedFigure('2026-10', {
      status: 'breached',
      attainedPercent: '99.712',
    }),
    aFigure(),
  ],
  requirementBars: [theBars()],
  interactions: [
    anInteraction({
      id: 'planned',
      title: 'Review of November',
      at: '2026-12-02T09:00:00Z',
      until: '2026-12-02T10:00:00Z',
      visibility: 'shared',
    }),
    anInteraction({
      id: 'planned-internal',
      title: 'SECRET rehearsal',
      at: '2026-11-30T09:00:00Z',
      until: null,
    }),
    anInteraction({
      id: 'note-internal',
      kind: 'note',
      title: 'SECRET note',
      at: '2026-11-20T09:00:00Z',
      until: null,
    }),
    anInteraction({
      id: 'call',
      kind: 'call',
      title: 'Call about the weekend',
      at: '2026-11-19T09:00:00Z',
      until: null,
      visibility: 'shared',
    }),
    aComplaint({ at: '2026-11-17T08:00:00Z' }),
    aComplaint({
      id: 'complaint-internal',
      title: 'SECRET grumble',
      visibility: 'internal',
    }),
    anInteraction({
      id: 'meeting-internal',
      title: 'SECRET meeting',
      at: '2026-11-10T09:00:00Z',
    }),
    anInteraction({
      id: 'meeting',
      at: '2026-11-02T09:00:00Z',
      visibility: 'shared',
    }),
  ],
  actions: [
    anAction({ title: 'SECRET action' }),
    anAction({
      id: 'action-2',
      title: 'Send the figures',
      due: '2026-11-20',
      visibility: 'shared',
    }),
    anAction({
      id: 'action-3',
      title: 'Name a contact',
      owner: TOM,
      due: '2026-12-01',
      visibility: 'shared',
    }),
  ],
  told: [
    aToldAnnouncement(),
    aToldAnnouncement({
      id: 'announcement-3',
      title: 'Move of the data centre',
      from: '2026-12-20T01:00:00Z',
      to: null,
      withdrawn: {
        at: '2026-11-23T08:00:00Z',
        by: 'user:default/markus',
        reason: 'Another time',
      },
    }),
    aToldAnnouncement({
      id: 'announcement-4',
      title: 'Told anew since',
      isReplaced: true,
    }),
    aToldAnnouncement({
      id: 'announcement-2',
      title: 'Over long ago',
      from: '2026-10-01T01:00:00Z',
      to: '2026-10-01T05:00:00Z',
    }),
  ],
  contacts: [aContact({ name: 'SECRET contact' })],
  opportunities: [SECRET_OPPORTUNITY],
  satisfactionTrend: {
    quarters: ['2026-Q3', '2026-Q4'],
    items: [
      {
        service: 'system:default/payments',
        quarter: '2026-Q3',
        count: 4,
        mean: 4.25,
        scores: null,
      },
      {
        service: 'system:default/payments',
        quarter: '2026-Q4',
        count: 2,
        mean: null,
        scores: [1, 2],
      },
    ],
  },
  watermelons: {
    threshold: 3,
    items: [],
    uncovered: [
      {
        id: 'complaint-internal',
        title: 'SECRET grumble',
        at: '2026-11-02T08:00:00Z',
        entities: [],
      },
    ],
  },
};
