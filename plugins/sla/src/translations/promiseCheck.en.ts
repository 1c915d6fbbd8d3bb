/** The texts of "can we promise this?"; a part of `en.ts`. */
export const promiseCheck = {
  title: 'Can we promise this?',
  internal: 'For the provider only',
  intro:
    'Checked against what was achieved and against the agreements beneath. Customers never see it.',
  loading: 'It is being checked what can be promised …',
  failed: 'What can be promised could not be checked',
  nothing: 'Choose what is measured and what is to be promised first.',
  stored: 'Checked when version {{version}} was offered, {{when}}',
  live: 'Checked now: version {{version}} was not checked at an offer',
  unavailable:
    'When this version was offered, it could not be checked what can be promised: the catalog or the portal did not answer.',
  tooLarge:
    'When this version was offered, too much lay beneath it to be checked.',
  answer: {
    yes: 'Yes',
    atRisk: 'At risk',
    no: 'No',
  },
  answerInFull: {
    yes: 'This can be promised.',
    atRisk: 'This can be promised at a risk.',
    no: 'This cannot be promised.',
  },
  reasons: 'Why',
  reason: {
    historyMet_one: 'The one period that could be judged would have met it.',
    historyMet_other:
      'All of the last {{number}} periods that could be judged would have met it.',
    historyMissed: '{{met}} of the last {{judged}} periods would have met it.',
    historyMissedWorst:
      '{{met}} of the last {{judged}} periods would have met it, the worst, {{period}}, with {{attained}}.',
    shortHistory:
      'Fewer than three periods could be judged: that tells little of those to come.',
    noHistory: 'Nothing was measured yet by which it could be judged.',
    ceilingHolds:
      'The agreements beneath allow {{independent}}, where their failures have nothing to do with each other.',
    ceilingBelow:
      'The agreements beneath allow only {{independent}}, where their failures have nothing to do with each other; {{wanted}} holds only if they coincide.',
    ceilingExceeded:
      'The agreements beneath allow {{bestCase}} at best, which is less than {{wanted}}.',
    missing_one: 'On one dependency nothing is agreed.',
    missing_other: 'On {{number}} dependencies nothing is agreed.',
    expired:
      '{{agreement}} on {{entity}} has expired on {{date}}, and nothing has come in its place.',
    silent:
      '{{agreement}} on {{entity}} says nothing of what is to be promised.',
    endsBefore:
      '{{agreement}} ends on {{date}}, before this agreement does on {{wantedTo}}.',
    hours:
      'In {{uncovered}} of {{wanted}} of service time a year, something beneath is not agreed.',
    limitAbove:
      'An agreement beneath allows {{greatest}}, which is more than {{wanted}}.',
    limitsTogether:
      'One after the other, the agreements beneath allow {{sum}}, which is more than {{wanted}}.',
    restsOnNothing:
      'In the catalog nothing lies beneath it: dependencies that are not written down cannot be checked.',
  },
  hidden: 'an agreement that you may not read',
  ceiling: 'What the agreements beneath allow',
  independent: 'If failures have nothing to do with each other',
  worstCase: 'If they never coincide',
  bestCase: 'If they always coincide',
  wanted: 'To be promised',
  restsOn: 'What it rests on',
  noRestsOn: 'Nothing beneath is agreed on.',
  dependency: 'Dependency',
  agreement: 'Agreement',
  level: 'Agreed',
  ends: 'Ends',
  noEnd: 'open',
  missing: 'Without an agreement',
  own: 'the provider’s own',
  unknown: 'not in the catalog',
  narrower: 'Hours that are not covered',
  agreedHours: 'Agreed: {{hours}}, {{zone}}',
  uncovered: '{{time}} of service time a year not covered',
  outages: '{{number}} outages',
  target: 'Target: {{name}}',
};
