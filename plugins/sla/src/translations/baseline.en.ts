/** The texts of what could be promised; a part of `en.ts`. */
export const baseline = {
  title: 'What could be promised',
  intro:
    'What was achieved in the last 12 months that are over, judged as if it had been agreed, and which values would have been met. Facts of all customers count, corrections hold, and nothing is excluded, since no agreement excludes it.',
  loading: 'What is measured is being read …',
  failed: 'What is measured could not be read: {{reason}}',
  form: 'Terms to judge by',
  indicator: 'What is measured',
  withTarget: '{{indicator}} (has a target)',
  calendar: 'Service hours',
  timeZone: 'Time zone',
  timeZoneHelp: 'Whose months and hours count, such as Europe/Berlin',
  op: 'Better is',
  ops: {
    lte: 'a low value',
    gte: 'a high value',
  },
  measure: 'What is to be in time',
  measures: {
    response: 'the response',
    resolution: 'the resolution',
  },
  hours: 'Within how many hours of service time',
  show: 'Show the months',
  judging: 'The months are being judged …',
  refused: 'The months could not be judged: {{reason}}',
  result: '{{indicator}}: {{terms}}',
  named: '{{title}}, version {{version}}',
  inTime: '{{what}} within {{time}} of service time',
  met: '{{value}} would have been met in {{months}} of the last 12 months.',
  meanMet:
    'A mean of {{limit}} would have been met in {{months}} of the last 12 months.',
  notMet:
    'Nothing would have been met in {{months}} of the last 12 months: too few of them have a figure.',
  nothing:
    'None of the last 12 months has a figure, so nothing can be said of what could be promised.',
  table: 'The last 12 months',
  month: 'Month',
  counted: 'Counted',
  missing: {
    noData: 'no data: less than 90 % of its time is known',
    states: 'no service time',
    counts: 'no events',
    values: 'no values',
    cases: 'no cases',
  },
};
