/** The texts of the page of an agreement; a part of `en.ts`. */
export const agreementPage = {
  loading: 'The agreement is being read …',
  toolbar: 'Months, versions, printing and files',
  thisMonth: 'This month on one sheet',
  versionField: 'Version',
  version: 'Version {{version}}',
  pdf: 'PDF',
  pdfFailed: 'The PDF could not be made: {{reason}}',
  fileName: '{{title}}, version {{version}}',
  notSigned: 'not signed yet',
  stands: 'Version {{version}}: {{state}}',
  next: 'Version {{version}} comes next: {{state}}',
  current: 'Back to version {{version}}: {{state}}',
  retroactive:
    'It took effect on a date before both sides had signed, and both signed that.',
  recorded: 'Recorded: it was signed outside of the portal.',
  edit: 'Edit',
  steps: 'What you can do',
  refused: 'That was refused: {{reason}}',
  close: 'Close',
  offerTitle: 'Offer version {{version}}?',
  offerText:
    '{{customer}} can read and sign it from then on. It can no longer be changed: what is to be different becomes another version.',
  signTitle: 'Sign version {{version}}',
  signForWhom: 'For whom do you sign?',
  signHash: 'You sign exactly the terms with this hash:',
  haveRead: 'I have read version {{version}} and agree to it',
  evidence: 'Evidence of the signature',
  evidenceHelp:
    'Such as the date of their mail, or where the signed paper is kept: you enter a signature of the customer',
  amendTitle: 'Open version {{version}}?',
  amendText:
    'It begins as a copy of version {{version}}, which stays in force until another one is signed and takes effect.',
  step: {
    offer: 'Offer',
    sign: 'Sign',
    amend: 'Amend',
  },
  signFor: {
    provider: 'for the provider: {{name}}',
    customer: 'for the customer: {{name}}',
  },
  about: {
    draft: 'Only your side sees it, and it can still change.',
    offered:
      'It waits for the signatures of both sides and can no longer be changed.',
    countered: 'The other side wants it different. It stays as a record.',
    declined: 'The other side declined it. It stays as a record.',
    withdrawn:
      'It was withdrawn before both sides had signed. It stays as a record.',
    agreed: 'Both sides have signed it; it is not in force yet.',
    active: 'Both sides have signed it, and it is in force.',
    superseded: 'Another version has taken its place.',
    expired: 'Its last day is over.',
    terminated: 'Notice was given, and it has ended.',
  },
};
