import type { Notice } from '../../model';

const count = (n: number, one: string, many: string) =>
  `${n} ${n === 1 ? one : many}`;

const months = (n: number) => count(n, 'month', 'months');

function noticePeriod({ months: inMonths, days }: Notice): string {
  return inMonths === undefined
    ? count(days ?? 0, 'day', 'days')
    : months(inMonths);
}

/** The words of documents in English; the German ones in `documentWords.de.ts` have the same shape. */
export const documentWordsEn = {
  types: {
    sla: 'Service level agreement',
    ola: 'Operational level agreement',
    uc: 'Underpinning contract',
  },
  headings: {
    parties: 'Parties and signatories',
    services: 'Services',
    term: 'Term and notice',
    hours: 'Service hours',
    targets: 'Service level targets',
    maintenance: 'Maintenance',
    exclusions: 'Time that is excluded afterwards',
    workload: 'Workload limits',
    duties: 'Duties of the customer',
    escalation: 'Escalation',
    reporting: 'Reporting',
    review: 'Reviews',
    credits: 'Service credits',
    definitions: 'Definitions',
    version: 'This version',
  },
  frame: {
    contents: 'Contents',
    signatures: 'Signatures',
    signature: 'Signature',
    placeAndDate: 'Place and date',
    hash: 'Hash of the terms (SHA-256)',
    page: (page: number | string, pages: number | string) =>
      `Page ${page} of ${pages}`,
  },
  marks: {
    draft: 'Draft',
    countered: 'Countered',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
  },
  version: (n: number) => `Version ${n}`,
  between: (provider: string, customer: string) =>
    `between ${provider} and ${customer}`,
  parties: {
    provider: { sla: 'Provider', ola: 'Provider', uc: 'Provider (supplier)' },
    customer: {
      sla: 'Customer',
      ola: 'Customer (the team that relies on it)',
      uc: 'Customer',
    },
    covers: 'Holds for as well',
    signsFor: {
      provider: 'Signs for the provider',
      customer: 'Signs for the customer',
    },
    anybody: 'one of those who may sign for it',
    withRole: (name: string, role: string) => `${name}, ${role}`,
    required: (required: number, of: number) =>
      `${required} of these ${of} sign`,
    erased: 'a person who was erased',
  },
  services: {
    inScope: 'Belongs to it',
    outOfScope: 'Does not belong to it',
    parts: 'Made of',
    listed: 'The agreement is about:',
  },
  term: {
    fixed: (from: string, to: string) =>
      `The agreement holds from ${from} up to and including ${to}.`,
    open: (from: string) =>
      `The agreement holds from ${from} on, without a last day.`,
    renewing: (from: string, to: string, extension: number) =>
      `The agreement holds from ${from} up to and including ${to}. After that it is extended by ${months(
        extension,
      )} again and again, unless notice is given in time.`,
    continues:
      'After its last day it goes on being judged under its last terms.',
    notice: (notice: Notice) =>
      `Either side can give notice of ${noticePeriod(notice)} to ${
        {
          'any-day': 'any day',
          'month-end': 'the end of a month',
          'quarter-end': 'the end of a quarter of the year',
          'year-end': 'the end of a year',
          'term-end': 'the end of the running term',
        }[notice.to]
      }.`,
    withoutNotice: 'A period of notice is not agreed.',
    zone: (zone: string) => `All dates and times are those of ${zone}.`,
  },
  hours: {
    always: 'Around the clock, on every day.',
    alwaysButHolidays: 'Around the clock, on every day but the holidays.',
    never: 'There are no regular service hours.',
    days: (days: string, from: string, to: string, isNextDay: boolean) =>
      `${days}, ${from} to ${to}${isNextDay ? ' of the next day' : ''}`,
    run: (first: string, last: string) => `${first} to ${last}`,
    named: (name: string, version: number | null) =>
      version === null
        ? `By the calendar “${name}”, in its newest version when the agreement is offered.`
        : `By the calendar “${name}” in version ${version}.`,
    follows:
      'Later versions of the calendars that are named count from the day on which they become valid, never back.',
    holidays: 'Holidays, without service hours',
    exceptions: 'Exceptions',
    date: 'Date',
    hoursOfDay: 'Service hours',
    closed: 'none',
    range: (from: string, to: string) => `${from} to ${to}`,
  },
  targets: {
    intro:
      'What is achieved is worked out from what was measured in service hours, and cut, never rounded up.',
    commitment: 'Commitment',
    binding: 'binding',
    trial: (until: string) =>
      `on trial up to and including ${until}: measured and shown, binding from then on`,
    informational: 'for information: measured and shown, never binding',
    commitmentMark: {
      trial: 'on trial',
      informational: 'for information',
    },
    measured: 'Measured on',
    measuredOn: (entity: string, indicator: string) =>
      `${entity}, ${indicator}`,
    hours: 'Service hours of this target',
    noData: 'Without data',
    noDataOfTime: {
      exclude: 'Time of which nothing is known is left out.',
      good: 'Time of which nothing is known counts as good.',
      bad: 'Time of which nothing is known counts as bad.',
    },
    noDataOfEvents: {
      exclude: 'A period without anything to count is not judged.',
      good: 'A period without anything to count is met.',
      bad: 'A period without anything to count is missed.',
    },
    coverage: (percent: string) =>
      `Where less than ${percent} of a period is known, it is not called met.`,
    warning: 'Near miss',
    warningAt: (percent: string) =>
      `From ${percent} of what is allowed on, a period that is met is shown as a near miss.`,
    details: 'How it is counted',
    degraded: (percent: string) =>
      `Degraded time counts as down to ${percent}.`,
    degradedIsOutage: 'Degraded time is part of an outage too.',
    shortOutages: (duration: string) =>
      `An outage shorter than ${duration} does not count.`,
    fewValues: (values: number) =>
      `With fewer than ${count(values, 'value', 'values')} it is not judged.`,
    openOverdue: 'An open case past its limit counts as missed already.',
    openOverdueNot: 'An open case counts once it is closed.',
  },
  maintenance: {
    none: 'Maintenance is not excluded: planned work in service hours counts like any other downtime.',
    intro:
      'Time in a maintenance window is not counted, as far as these terms allow; whatever exceeds them counts.',
    hours: 'In a calendar month',
    hoursAtMost: (duration: string) => `at most ${duration} of service time`,
    hoursAny: 'without a limit',
    announced: 'Announced',
    announcedBefore: (duration: string) =>
      `at least ${duration} before it begins`,
    announcedAny: 'before it begins',
    blackout: 'No maintenance on',
  },
  exclusions: {
    none: 'No time can be excluded afterwards.',
    intro: 'Time can be excluded afterwards on these grounds:',
    grounds: {
      'customer-caused': 'It was caused by the customer.',
      'force-majeure': 'Force majeure.',
      'third-party': 'It was caused by a third party.',
      'measurement-error': 'The measurement was wrong.',
      'agreed-change': 'A change that both sides had agreed on.',
    },
    approval: {
      customer: 'Such time counts as excluded once the customer has agreed.',
      manager:
        'Such time counts as excluded once somebody else of the provider has approved it.',
      nobody:
        'Such time counts as excluded at once, and is shown as not counter-approved.',
    },
  },
  workload: {
    intro:
      'The targets hold as long as the service is used within these limits.',
    what: 'What is limited',
    limit: 'Limit',
  },
  escalation: {
    step: 'Step',
    to: 'To whom',
    after: 'When',
    contact: 'How they are reached',
    none: '–',
  },
  reporting: {
    delay: (days: number) =>
      days === 0
        ? 'A period is reported as soon as it has ended.'
        : `A period is reported ${count(
            days,
            'working day',
            'working days',
          )} after its end.`,
    accepted: (days: number) =>
      `A report is taken as accepted where there is no objection within ${count(
        days,
        'working day',
        'working days',
      )}.`,
  },
  review: {
    every: (n: number) =>
      n === 1
        ? 'Both sides review the service every month.'
        : `Both sides review the service every ${n} months.`,
  },
  credits: {
    fee: 'Fee',
    feePer: {
      month: (amount: string) => `${amount} per month`,
      quarter: (amount: string) => `${amount} per quarter`,
      year: (amount: string) => `${amount} per year`,
    },
    cap: 'Most in one period',
    capOf: (percent: string) =>
      `${percent} of its fee, for all targets together`,
    intro:
      'Where a target is missed, a part of the fee of that period is credited:',
    none: 'No target has a band of credits.',
    achieved: 'Achieved',
    credit: 'Credited of the fee',
    band: (from: string, below: string) => `from ${from} to less than ${below}`,
    lowest: (below: string) => `less than ${below}`,
    table: (target: string) => `Service credits: ${target}`,
  },
  thisVersion: {
    retroactive:
      'It took effect on a date before both sides had signed, and both signed that.',
    recorded: 'It was signed outside of the portal, and recorded in it.',
    document: 'Signed document',
    hash: 'Hash of the terms (SHA-256)',
    noHash: 'none: a draft can still change',
    number: 'Version',
    from: 'In effect from',
  },
  signatures: {
    forProvider: (name: string) => `For the provider: ${name}`,
    forCustomer: (name: string) => `For the customer: ${name}`,
    signedAt: (instant: string) => `Signed on ${instant}`,
    signedOutside: (date: string) => `Signed on ${date}, outside of the portal`,
    byService: 'Signed by a service with a token, not by a person',
    entered: 'Entered by the provider from a signature on paper or by mail',
    enteredBy: (name: string) =>
      `Entered by ${name} from a signature on paper or by mail`,
    notConfirmed: 'Not confirmed by a second person',
    confirmed: (name: string) => `Confirmed by ${name}`,
    notTold: 'the customer of this agreement',
  },
};

/** The words of documents, in whichever language. */
export type DocumentWords = typeof documentWordsEn;
