/** What the audit log calls each attempt. */
export const EVENTS: Readonly<Record<string, string>> = {
  'replace the draft': 'agreement-update',
  'import over it': 'agreement-import',
  approve: 'agreement-approve',
  offer: 'agreement-offer',
  'sign for the provider': 'agreement-sign',
  'sign for the customer': 'agreement-sign',
  'provider, other hash': 'agreement-sign',
  'customer, other hash': 'agreement-sign',
  'enter a signature': 'agreement-signature-enter',
  'confirm a signature': 'agreement-signature-confirm',
  counter: 'agreement-counter',
  decline: 'agreement-decline',
  withdraw: 'agreement-withdraw',
  amend: 'agreement-amend',
  'end for the provider': 'agreement-terminate',
  'end for the customer': 'agreement-terminate',
};
