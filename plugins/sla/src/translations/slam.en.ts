/** The texts of the chart of services by months; a part of `en.ts`. */
export const slam = {
  title: 'SLAM chart',
  intro:
    'How each service kept what was agreed, month by month: a cell shows the worst of its targets and opens them. Quarters, years and weeks stand in the month in which they end.',
  loading: 'The chart is being read …',
  failed: 'The chart could not be read',
  none: 'Nothing was agreed in these months for what is chosen.',
  service: 'Service',
  customer: 'Customer',
  allCustomers: 'All customers',
  type: 'Kind of agreement',
  beneath: 'Owned by, or part of',
  months: 'Months',
  lastMonths: 'last {{count}} months',
  nothingAgreed: 'nothing agreed',
  cell: '{{service}}, {{month}}: {{verdict}}',
  cellRunning: '{{service}}, {{month}}, running: {{verdict}}',
  cellTitle: '{{service}} in {{month}}',
  legend:
    'Framed: the running month. Dashed: nothing was agreed. A near miss was met, but used more than the warning share.',
} as const;
