import type {
  CommentMissInput,
  DisputeReportInput,
  WriteDisputeMessageInput,
} from '@service-levels/backstage-plugin-sla-common';

/** What the reports of the demo are about, by how they stand: titles of agreements. */
export const REPORTED = {
  published: 'Payments for Retail Banking',
  disputed: 'Customer portal for Retail Banking',
  /** Its customer abroad misses a target every month. */
  draft: 'Foreign trade for Tsubame Trading',
} as const;

/** Why a target was missed, where one was in a report that is published. */
export const demoComment: CommentMissInput = {
  cause:
    'A change was rolled out everywhere at once, and had to be taken back by hand.',
  measure: 'Changes go to one node first, and are taken back on their own.',
  measureDue: null,
  causingEntity: null,
};

/** What Tom said on the phone about the report on the customer portal. */
export const demoDispute: Omit<DisputeReportInput, 'revision' | 'hash'> = {
  targetId: null,
  figure: 'one hour more',
  reason:
    'On the second Monday nobody in the branches could log in before nine.',
  link: 'https://tickets.nordwind.example/RB-4711',
  evidence: 'Call with Tom, noted by the service desk',
};

/** What the provider answered. */
export const demoAnswer: WriteDisputeMessageInput = {
  text: 'The login of the branches runs on its own system. We look into its logs.',
  link: null,
  evidence: null,
};
