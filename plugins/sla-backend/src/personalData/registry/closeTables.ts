import { columns, type PersonalTable } from './PersonalTable';
import { PROVIDER } from './seenBy';

/** Who was asked what happened before a month is closed. */
export const closeTables: readonly PersonalTable[] = [
  {
    table: 'report_asks',
    kind: 'reports',
    key: ['id'],
    columns: {
      ...columns('ref', 'who is asked why a target was missed', ['owner_ref']),
      ...columns('ref', 'who asked, and who answered', [
        'asked_by',
        'answered_by',
      ]),
      ...columns('text', 'what was missed, and a word to who is asked', [
        'title',
        'note',
      ]),
    },
    free: [
      'id',
      'agreement_id',
      'target_id',
      'month',
      'customer_ref',
      'due_on',
      'action_id',
      'asked_at',
      'reminded_at',
      'reminders',
      'answered_at',
    ],
    seenBy: `${PROVIDER}; who is asked`,
    keptFor: 'for good: with the report whose comment was asked for',
    agreementId: 'report_asks.agreement_id',
  },
];
