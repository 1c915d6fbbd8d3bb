/** The texts of figures that the other side gives; a part of `en.ts`. */
export const reported = {
  figure: 'reported, not measured: {{achieved}} ({{by}}): {{status}}',
  outages: 'outages: {{number}}',
  title: 'Reported results',
  intro:
    'Figures that the other side gives, such as the monthly percentage of a supplier. Where nothing is measured they stand beside the figure, marked as reported; what is measured always comes first. They are never deleted, only revoked.',
  loading: 'What was reported is being read …',
  failed: 'What was reported could not be read: {{reason}}',
  none: 'Nothing was reported of {{target}}.',
  result: '{{period}}: {{value}}',
  period: 'Period',
  value: 'Reported',
  by: 'Who says so',
  byHelp: 'Such as the supplier, by name',
  entered: 'Entered by',
  states: {
    measured: 'not shown: something is measured',
    later: 'not shown: a later one holds',
  },
  enter: 'Enter a reported result',
  enterTitle: 'Reported result: {{target}}',
  enterIntro:
    'It is held against what was agreed, but never replaces a measurement: the verdict stays "no data".',
  isMeasured:
    'Something is measured in this period. That stays the figure; what you enter is listed, but does not stand beside it.',
  fieldPercent: 'Achieved, in percent',
  fieldOutages: 'Outages, their number',
  fieldMinutes: 'Longest outage, in minutes',
  fieldMean: 'Mean',
  fieldMeanIn: 'Mean, in {{unit}}',
  evidenceHelp: 'Such as the report that states it, with its date',
  store: 'Enter it',
  isEntered: 'Entered.',
  revokeTitle: 'Revoke the reported result',
};
