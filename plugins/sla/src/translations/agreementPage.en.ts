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
  signFor: {
    provider: 'for the provider: {{name}}',
    customer: 'for the customer: {{name}}',
  },
  holds: {
    since: 'First day: {{from}}.',
    until: 'First day: {{from}}, last day: {{to}}.',
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
  reason: 'Reason',
  note: 'Note',
  evidenceOfWord: 'Evidence of what they said',
  evidenceOfWordHelp: 'Such as the date of their mail: you speak for them',
  enterFor: 'For whom was it signed?',
  enterWho: 'Who signed',
  enterRole: 'What they are there',
  enterDate: 'Date beside the signature',
  terminateTitle: 'Give notice of “{{title}}”',
  terminateText:
    'It ends with its last day. Until then notice can be revoked; what was judged stays.',
  earliest: 'The earliest last day by notice is {{date}}.',
  noNotice:
    'Its terms have no notice: both sides have to agree on the last day.',
  notReached:
    'Notice does not reach that day by the terms: both sides have to agree on it',
  noticeOf: 'Whose notice it is',
  lastDay: 'Last day',
  byAgreement: 'Both sides agreed on this last day',
  givenOn: 'Notice was given on',
  givenOnHelp: 'Only where it came earlier, outside of the portal',
  endingEvidence: 'Evidence',
  endingEvidenceHelp:
    'Such as the date of a mail, or where the signed paper is kept',
  goOnTitle: 'Go on after {{date}}',
  goOnText:
    'It goes on under its last terms once both sides agree, and is judged by them.',
  goesOnUntil: 'It goes on until {{date}}.',
  goesOnUntilNotice: 'It goes on until notice is given.',
  untilHelp: 'Without one it goes on until notice is given',
  afterEnd: 'Must be after {{date}}',
  speakFor: 'For whom do you speak?',
  endsOn: 'It ends on {{date}}.',
  endedOn: 'It ended on {{date}}.',
  goesOnAfter:
    'Its fixed term ends on {{date}}; after that it goes on until notice is given.',
  renewsOn:
    'Its term ends on {{date}} and is extended unless notice is given in time.',
  noticeBy: 'For the next possible end notice has to be given by {{date}}.',
  continuedSince: 'Continued since {{date}} under its last terms.',
  agreedEnd: 'Both sides agreed on that day.',
  goingOnAgreed: 'Both sides agreed to go on.',
  noticeGiven: {
    provider:
      'Notice was given by the provider on {{given}}; the last day is {{date}}.',
    customer:
      'Notice was given by the customer on {{given}}; the last day is {{date}}.',
  },
  goingOnAsked: {
    provider:
      'The provider asked to go on after the end, and the customer has not agreed yet.',
    customer:
      'The customer asked to go on after the end, and the provider has not agreed yet.',
  },
  signatures:
    'Signatures: provider {{providerGiven}} of {{providerRequired}}, customer {{customerGiven}} of {{customerRequired}}.',
  closedReason: '“{{reason}}”',
  approvalRequired: 'Before that it cannot be offered.',
  unconfirmedTitle: 'Signatures that are not confirmed',
  unconfirmedText:
    'Who entered them signed or entered for the other side as well. They count once a second person says that they were entered as they were given.',
  unconfirmed: '{{who}}, {{date}}, entered by {{by}}',
  confirm: 'Confirm',
  discussion: 'Discussion',
  loadingDiscussion: 'The discussion is being read …',
  noDiscussion: 'The discussion could not be read',
  noComments: 'Nobody has said anything yet.',
  commentBy: '{{who}}, {{time}}, about version {{version}}',
  comment: 'What do you want to say?',
  say: 'Say it',
  changes: 'What is different from version {{version}}',
  showChanges: 'Show what is different',
  changesFailed: 'The version before could not be read: {{reason}}',
  noChanges: 'The terms are the same.',
  removedLine: 'was: {{text}}',
  addedLine: 'is: {{text}}',
  step: {
    approve: 'Approve',
    refuse: 'Refuse',
    offer: 'Offer',
    askApproval: 'Ask for approval',
    sign: 'Sign',
    enter: 'Enter a signature',
    counter: 'Counter',
    decline: 'Decline',
    withdraw: 'Withdraw',
    amend: 'Amend',
    acceptContinuation: 'Agree to go on',
    continue: 'Ask to go on',
    terminate: 'Give notice',
    revoke: 'Revoke notice',
  },
  ask: {
    approve: 'Approve version {{version}}?',
    refuse: 'Refuse version {{version}}?',
    askApproval: 'Ask for the approval of version {{version}}',
    enter: 'Enter a signature under version {{version}}',
    counter: 'Counter version {{version}}',
    decline: 'Decline version {{version}}',
    withdraw: 'Withdraw version {{version}}',
    revoke: 'Revoke the notice of version {{version}}',
  },
  what: {
    approve:
      'It may be offered exactly as you read it. If it is changed, it has to be approved again.',
    refuse: 'It cannot be offered like this. Who drafted it is told why.',
    askApproval:
      'The owners of its services are asked whether it may be offered.',
    enter:
      'For a signature on paper or by mail. It says that it was entered, and by whom.',
    counter:
      'The customer does not accept it like this, and says what it would accept. The offer stays as a record, and the next draft opens.',
    decline:
      'The customer does not accept it. The offer stays as a record, and the next draft opens.',
    withdraw:
      'The offer is taken back. It stays as a record, and the next draft opens.',
    revoke:
      'The agreement goes on as if no notice had been given. The notice stays as a record.',
  },
  party: {
    provider: 'the provider',
    customer: 'the customer',
  },
  closed: {
    countered: 'Countered by {{who}}, {{time}}.',
    declined: 'Declined by {{who}}, {{time}}.',
    withdrawn: 'Withdrawn by {{who}}, {{time}}.',
  },
  approval: {
    none: 'Nobody was asked to approve it. Approval is for: {{approvers}}.',
    asked: '{{who}} asked for approval. It waits for: {{approvers}}.',
    approved: 'Approved by {{who}}.',
    refused: 'Not approved by {{who}}.',
    stale:
      'It was approved by {{who}}, and changed since: it has to be approved again.',
  },
};
