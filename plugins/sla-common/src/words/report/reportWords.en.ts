import type {
  BudgetUnit,
  Comparison,
  CreditState,
  ServiceState,
  Verdict,
} from '../../model';
import { reportSentencesEn } from './reportSentences.en';

const count = (n: number, number: string, one: string, many: string) =>
  `${number} ${n === 1 ? one : many}`;

/** The words of reports in English; the German ones in `reportWords.de.ts` have the same shape. */
export const reportWordsEn = {
  type: 'Service level report',
  draft: 'Draft',
  corrected: 'Corrected report',
  revision: (n: number) => `Revision ${n}`,
  subtitle: (customer: string, company: string) =>
    `for ${customer}, from ${company}`,
  frame: {
    contents: 'Contents',
    hash: 'Hash of the report (SHA-256)',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  headings: {
    summary: 'In short',
    correction: 'What was corrected',
    overview: 'At a glance',
    targets: 'Target by target',
    satisfaction: 'Satisfaction',
    complaints: 'Complaints',
    actions: 'Open actions',
    improvements: 'Improvements',
    method: 'How the figures came about',
  },
  none: '–',
  verdicts: {
    breached: 'breached',
    'at-risk': 'at risk',
    'near-miss': 'near miss',
    'no-data': 'not measured',
    met: 'met',
    'no-events': 'no events',
  } satisfies Record<Verdict, string>,
  period: {
    quarter: (quarter: string, year: string) => `Q${quarter} ${year}`,
    week: (week: number, year: string) => `week ${week} of ${year}`,
    rolling: (days: number, last: string) => `the ${days} days up to ${last}`,
    shortWeek: (week: number) => `W${week}`,
    shortQuarter: (quarter: string, year: string) => `Q${quarter}/${year}`,
    within: (name: string, kind: 'month' | 'quarter' | 'year' | 'other') =>
      kind === 'other' ? `for ${name}` : `in ${name}`,
  },
  sentences: reportSentencesEn,
  objective: {
    atLeast: (percent: string) => `at least ${percent}`,
    noOutage: 'no outage',
    outages: (n: number, number: string) =>
      `at most ${count(n, number, 'outage', 'outages')}`,
    longest: (duration: string) => `no outage longer than ${duration}`,
    succeed: (percent: string) => `at least ${percent} good`,
    slices: (percent: string) => `in at least ${percent} of the time slices`,
    limits: {
      lte: value => `at most ${value}`,
      gte: value => `at least ${value}`,
      lt: value => `below ${value}`,
      gt: value => `above ${value}`,
    } satisfies Record<Comparison, (value: string) => string>,
    mean: (limit: string) => `on average ${limit}`,
    inTime: (percent: string, duration: string) =>
      `at least ${percent} within ${duration}`,
    orMissed: (inTime: string, most: string) =>
      `${inTime}, or at most ${most} missed`,
  },
  amount: {
    what: {
      outages: { one: 'outage', many: 'outages' },
      events: { one: 'event', many: 'events' },
      slices: { one: 'time slice', many: 'time slices' },
      cases: { one: 'case', many: 'cases' },
    } satisfies Record<
      Exclude<BudgetUnit, 'seconds'>,
      { readonly one: string; readonly many: string }
    >,
    noOutage: 'no outage',
    outages: (n: number, number: string) =>
      count(n, number, 'outage', 'outages'),
    values: (n: number, number: string) =>
      `from ${count(n, number, 'value', 'values')}`,
    goodEvents: (good: string, total: string) =>
      `good events: ${good} of ${total}`,
    goodSlices: (good: string, total: string) =>
      `good time slices: ${good} of ${total}`,
    goodCases: (good: string, total: string) =>
      `cases in time: ${good} of ${total}`,
    reported: (figure: string, by: string) =>
      `${figure}, reported by ${by}, not measured`,
    unknown: 'not measured',
    perPart: 'see the parts',
    with: (figure: string, verdict: string) => `${figure}, ${verdict}`,
  },
  overview: {
    label: 'All targets of the period',
    target: 'Target',
    period: 'Period',
    agreed: 'Agreed',
    achieved: 'Achieved',
    left: 'Left',
    over: (amount: string) => `overdrawn by ${amount}`,
    status: 'Status',
    strip: 'The last periods, the reported one last',
    trendOf: (target: string) => `${target}: the last periods, in percent`,
  },
  agreement: {
    provider: 'Provider',
    services: 'Services',
    version: 'Version of the agreement',
    versionText: (version: number) => `Version ${version}`,
    hash: 'Its hash (SHA-256)',
    workload: 'Limits of use',
    limit: 'Limit',
    running: 'Targets whose period runs on',
    credits: 'Service credits',
  },
  target: {
    forPeriod: (name: string, period: string) => `${name}, ${period}`,
    commitment: {
      trial: (name: string) => `${name} (on trial)`,
      informational: (name: string) => `${name} (for information)`,
    },
    achieved: 'Achieved',
    agreed: 'Agreed',
    allowed: 'Allowed',
    used: 'Used',
    left: 'Left',
    over: 'Overdrawn by',
    longest: { allowed: 'Limit', used: 'Longest outage' },
    serviceTime: 'Service time',
    excluded: 'Not counted',
    without: 'If nothing had been left out',
    uncorrected: 'Before corrections',
    coverage: 'Coverage',
    covered: (percent: string) => `${percent} of it is known`,
    unknown: (duration: string) => `nothing is known of ${duration}`,
    openCases: 'Cases still open',
    parts: 'By version of the agreement',
    part: (version: number, from: string, to: string, figure: string) =>
      `Version ${version}, ${from} to ${to}: ${figure}`,
    cause: 'Cause',
    causedBy: 'Caused by',
    measure: 'What is done about it',
    measureDue: (measure: string, date: string) => `${measure} (by ${date})`,
  },
  times: {
    outages: 'What counted against it',
    exclusions: 'What was not counted',
    corrections: 'What was corrected in the measurements',
    from: 'From',
    to: 'To',
    ongoing: 'goes on',
    counted: 'Counted',
    serviceTime: 'Service time',
    what: 'What happened',
    reason: 'Reason',
    approved: 'Approved by',
    notApproved: 'not counter-approved',
    byTerms: 'agreed in the terms',
    disputed: 'the customer objects',
    states: {
      down: 'outage',
      degraded: 'degraded',
      unknown: 'unknown',
    } satisfies Record<Exclude<ServiceState, 'up'>, string>,
    cause: (text: string) => `cause: ${text}`,
    grounds: {
      maintenance: 'announced maintenance',
      'customer-caused': 'caused by the customer',
      'force-majeure': 'force majeure',
      'third-party': 'caused by a third party',
      'measurement-error': 'error of measurement',
      'agreed-change': 'agreed change',
    } as Readonly<Record<string, string>>,
  },
  credits: {
    percent: 'Of the fee',
    amount: 'Credit',
    state: 'State',
    states: {
      proposed: 'proposed',
      confirmed: 'confirmed',
      waived: 'waived',
      settled: 'settled',
    } satisfies Record<CreditState, string>,
    settled: (reference: string) => `settled: ${reference}`,
  },
  satisfaction: {
    service: 'Service',
    answers: 'Answers',
    mean: 'Mean, 1 (bad) to 5 (good)',
    tooFew: 'too few answers',
  },
  complaints: {
    none: 'There were no complaints.',
    date: 'Date',
    title: 'Complaint',
    state: 'State',
    answered: 'answered',
    open: 'not answered yet',
  },
  actions: {
    none: 'No actions are open.',
    title: 'Action',
    owner: 'Who does it',
    due: 'By',
  },
  improvements: {
    title: 'Improvement',
    effect: 'What it is to bring',
    due: 'By',
    state: 'State',
    states: {
      proposed: 'proposed',
      agreed: 'agreed',
      'in-progress': 'in progress',
      done: 'done',
      dropped: 'dropped',
    } as Readonly<Record<string, string>>,
  },
  correction: {
    reason: 'Reason',
    corrects: 'Corrects',
    correctsText: (revision: number, hash: string) =>
      `Revision ${revision} (hash ${hash})`,
    none: 'No figure has changed.',
    changes: 'What changed',
    target: 'Target',
    what: 'What',
    before: 'Before',
    after: 'Now',
    why: 'Why',
    fields: {
      target: 'target',
      status: 'status',
      attained: 'achieved',
      attainedPercent: 'achieved',
      excludedSeconds: 'not counted',
      downSeconds: 'outages',
      degradedSeconds: 'degraded time',
      unknownSeconds: 'unknown time',
      serviceSeconds: 'service time',
      budget: 'left',
      coverage: 'coverage',
      agreementVersion: 'version of the agreement',
    } as Readonly<Record<string, string>>,
    reasons: {
      'late-facts': 'measurements that came late',
      correction: 'corrected measurements',
      exclusion: 'time that is not counted',
      version: 'another version of the agreement',
      other: 'other',
    } as Readonly<Record<string, string>>,
  },
  method: {
    cut: 'Figures are worked out from what was measured in the agreed service time and judged unrounded. Displayed, they are cut towards the bad side: a missed target never reads as its objective; what was used is rounded up to the second, what is left is cut down.',
    adds: 'A period is the sum of its days, never a mean of percentages. Outages that overlap count once. What was not measured counts as agreed, and the coverage says how much was known.',
    exclusions:
      'Time that is not counted is left out as the agreement says; the figure without it stands beside the figure.',
    explained:
      'Every figure can be worked out again from the JSON file of this report: it holds each interval that counted or did not, and why.',
    zone: 'Dates and times',
    zoneText: (zone: string) => `as clocks in ${zone} show them`,
    period: 'Period',
    span: (from: string, to: string) => `${from} to ${to}`,
    asOf: 'Measurements known up to',
  },
};

/** The words of reports in one language. */
export type ReportWords = typeof reportWordsEn;
