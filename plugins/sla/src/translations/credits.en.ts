/** The texts of credits; a part of `en.ts`. */
export const credits = {
  title: 'Credits',
  loading: 'The credits are being read …',
  emptyTitle: 'No credits',
  empty:
    'A credit is proposed here once a period is over in which a target with bands was missed.',
  emptyCustomer:
    'A credit appears here once a target was missed and the provider has confirmed it.',
  intro:
    'Worked out from the facts for each closed period. The customer sees a credit once it is confirmed. The portal calculates, it does not bill.',
  introCustomer:
    'What the provider has confirmed for targets that were missed, with the figure that each rests on. The portal calculates, it does not bill.',
  period: 'Period',
  partOfPeriod: '{{period}}, {{days}} of {{of}} days (version {{version}})',
  target: 'Target',
  achieved: 'Achieved',
  exactly: 'exactly {{good}} of {{total}}',
  good: 'Good, exactly',
  total: 'Of, exactly',
  band: 'Band',
  bandOf: 'from {{from}}, below {{below}}',
  percent: 'Of the fee',
  fee: 'Fee of the period',
  beforeCap: 'Before the cap',
  amount: 'Credit',
  capped: 'limited by the cap; otherwise {{amount}}',
  currency: 'Currency',
  state: 'State',
  history: 'What became of it',
  actions: 'To do',
  states: {
    proposed: 'proposed',
    confirmed: 'confirmed',
    waived: 'waived',
    settled: 'settled',
  },
  done: {
    confirmed: 'Confirmed on {{at}}',
    waived: 'Waived on {{at}}',
  },
  doneBy: {
    confirmed: 'Confirmed by {{by}} on {{at}}',
    waived: 'Waived by {{by}} on {{at}}',
  },
  because: 'Reason: {{reason}}',
  settledAs: 'Settled on {{at}} as {{reference}}',
  now: 'The facts say something else now: {{attained}}, which would give {{amount}}',
  nowUnknown:
    'The facts say something else now: nothing is known, which would give {{amount}}',
  words: { confirm: 'Confirm', waive: 'Waive', settle: 'Settle' },
  titles: {
    confirm: 'Confirm this credit?',
    waive: 'Waive this credit?',
    settle: 'Has this credit been given?',
  },
  about: '{{target}}, {{period}}: {{amount}}',
  means: {
    confirm:
      'The customer sees it from then on. It stays as it is, whatever facts come later.',
    waive: 'Nothing is given. The customer is not told of it.',
    settle: 'Write down where it is booked. The customer sees that, too.',
  },
  fields: {
    confirm: 'Reason or note',
    waive: 'Reason',
    settle: 'Reference, such as the number of the credit note',
  },
  told: {
    proposed: '{{target}}, {{period}}: proposed.',
    confirmed: '{{target}}, {{period}}: confirmed. The customer sees it now.',
    waived: '{{target}}, {{period}}: waived.',
    settled: '{{target}}, {{period}}: settled.',
  },
  cancel: 'Cancel',
  stale:
    'Facts or somebody else changed it since you read it. Close this and look at it anew.',
  failed: 'That was refused: {{reason}}',
};
