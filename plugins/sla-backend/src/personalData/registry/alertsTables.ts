import { columns, type PersonalTable } from './PersonalTable';

/** How one is alerted; alerts themselves name nobody. */
export const alertsTables: readonly PersonalTable[] = [
  {
    table: 'agreement_alerting',
    kind: 'agreements',
    key: ['agreement_id'],
    columns: columns('ref', 'who set how one is alerted', ['changed_by']),
    free: ['agreement_id', 'settings', 'revision', 'changed_at'],
    seenBy: 'nobody',
    keptFor: 'until it is set anew or the person erased',
    agreementId: 'agreement_alerting.agreement_id',
  },
];
