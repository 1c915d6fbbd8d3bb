/** The texts of how a draft would have been judged; a part of `en.ts`. */
export const preview = {
  title: 'How this would have been judged',
  intro:
    'The last periods of each target, judged from what was measured as if exactly these terms had been in force all the time. Nothing is stored.',
  incomplete:
    'As soon as the terms are complete, you see here how the last periods would have been judged under them.',
  loading: 'The last periods are being judged …',
  updating:
    'These figures are not of the newest terms yet; they are being judged …',
  outdated: 'These figures are of the terms before the last change.',
  failed: 'The last periods could not be judged: {{reason}}',
  table: 'The last periods of each target',
  target: 'Target',
  proposed: 'Under these terms',
  inForce: 'In force until now',
  notAgreed: 'not agreed until now',
  newTarget: 'a new target',
  stripProposed: '{{target}}, under these terms',
  stripInForce: '{{target}}, as in force',
  cell: '{{period}}: {{status}}, {{achieved}}',
  cellWithout: '{{period}}: {{status}}',
  cellNothing: '{{period}}: nothing was in force',
  cellNotKept: '{{period}}: measurements are no longer kept one by one',
  met_one: '{{met}} of {{count}} period met',
  met_other: '{{met}} of {{count}} periods met',
  noVerdict_one: '{{count}} period without a verdict',
  noVerdict_other: '{{count}} periods without a verdict',
  noneOver: 'No period is over yet.',
  worst: 'worst: {{achieved}} in {{period}}',
  show: 'Show the periods',
  hide: 'Hide the periods',
  showOf: 'Show the periods of {{target}}',
  hideOf: 'Hide the periods of {{target}}',
  periodsOf: 'The periods of {{target}}',
  period: 'Period',
  running: '{{period}} (still running)',
  nothing: 'nothing in force',
  notKept: 'no longer kept one by one',
  missing: {
    noIndicator:
      'Cannot be judged: nothing is measured as “{{indicator}}” yet.',
    otherStream:
      'Cannot be judged: what is measured as “{{indicator}}” does not fit this kind of target.',
    elsewhere:
      'Cannot be judged: “{{indicator}}” does not belong to the services of this agreement.',
  },
};
