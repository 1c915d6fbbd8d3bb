import type { DemoAgreement } from './DemoAgreement';

/** What the agreement on payments says besides hours and targets. */
export const paymentsClauses: Partial<DemoAgreement> = {
  services: [
    {
      title: 'Paying and being paid',
      description:
        'Everything that private customers of the bank do with money that leaves or reaches an account.',
      entities: ['system:default/payments'],
      inScope:
        'SEPA credit transfers, direct debits, standing orders and instant payments, from the portal and over the counter.',
      outOfScope:
        'Card payments, cash and securities. Payments to countries outside of SEPA are part of "Foreign trade".',
    },
  ],
  term: { kind: 'open-ended', notice: { months: 6, to: 'quarter-end' } },
  workloadLimits: [
    { title: 'Payments in an hour', limit: 'at most 60,000' },
    { title: 'Payments in one file', limit: 'at most 10,000' },
  ],
  customerDuties: [
    'Announces campaigns that at least double the usual payments two weeks before.',
    'Names a contact who can be reached in service hours.',
  ],
  escalation: [
    { to: 'Service desk', contact: 'Extension 4711' },
    { to: 'Service level manager', after: 'after 30 minutes' },
    { to: 'Head of operations', after: 'after 2 hours' },
  ],
  reporting: {
    delayWorkingDays: 3,
    acceptedAfterWorkingDays: 10,
    text: 'A report for each month, with the cause of each outage.',
  },
  review: { everyMonths: 3, text: 'Both managers, for an hour.' },
  definitions: [
    {
      term: 'Outage',
      meaning: 'Payments are neither accepted nor carried out.',
    },
    {
      term: 'Working day',
      meaning: 'Monday to Friday, without the holidays listed here.',
    },
  ],
  credits: {
    amount: 1_250_000,
    currency: 'EUR',
    per: 'month',
    capPercent: 15,
  },
};
