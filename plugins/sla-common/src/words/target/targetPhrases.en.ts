import type { TargetPhrases } from './TargetPhrases';

const PERIODS = {
  week: 'a calendar week',
  month: 'a calendar month',
  quarter: 'a quarter of the year',
  year: 'a calendar year',
};

const are = (count: number) => (count === 1 ? 'is' : 'are');

/** What is judged, in English. */
export const targetPhrasesEn: TargetPhrases = {
  always: 'around the clock',
  never: 'of single days',
  hours: ({ hours, hasHolidays, exceptions }) => {
    const different = [
      ...(hasHolidays ? ['except holidays'] : []),
      ...(exceptions > 0
        ? [`other hours on ${exceptions} ${exceptions === 1 ? 'day' : 'days'}`]
        : []),
    ];
    return different.length === 0
      ? `the service hours ${hours}`
      : `the service hours ${hours} (${different.join(', ')})`;
  },
  period: period =>
    typeof period === 'string'
      ? PERIODS[period]
      : `any ${period.rollingDays} days in a row`,
  spanNamed: span => {
    if (span.kind === 'dates') {
      return `from ${span.first} up to and including ${span.last}`;
    }
    const [year, part = ''] = span.label.split('-');
    if (part.startsWith('W')) {
      return `in week ${Number(part.slice(1))} of ${year}`;
    }
    return `in ${part.startsWith('Q') ? `${part} ${year}` : span.month}`;
  },
  days: ({ kind, count, number }) => {
    const days = `${number} ${kind === 'working' ? 'working ' : ''}${
      count === 1 ? 'day' : 'days'
    }`;
    return kind === 'some' ? `${days} with service hours` : days;
  },
  limit: {
    lte: value => `at most ${value}`,
    gte: value => `at least ${value}`,
    lt: value => `below ${value}`,
    gt: value => `above ${value}`,
  },
  events: unit => unit ?? 'events',
  value: (indicator, entity) => `“${indicator}” of ${entity}`,
  ratio: (events, entity) => `the share of good ${events} of ${entity}`,
  slices: width =>
    width === null ? 'intervals of measurement' : `intervals of ${width}`,
  cases: category => (category === null ? 'cases' : `${category} cases`),
  availability: ({ hours, period, entity, percent }) =>
    `Of ${hours} in ${period}, ${entity} is up at least ${percent}`,
  downtime: ({ duration, span, days }) =>
    `at most ${duration} of downtime ${span}, ${days}`,
  outages: ({ hours, period, entity, most }) =>
    `In ${hours} of ${period}, ${entity} has ${
      most === 0
        ? 'no outage'
        : `at most ${most} ${most === 1 ? 'outage' : 'outages'}`
    }`,
  longest: ({ hours, period, entity, duration }) =>
    `In ${hours} of ${period}, no outage of ${entity} takes more than ${duration} of service time`,
  success: ({ hours, period, entity, percent, events }) =>
    `Of all ${events} of ${entity} in ${hours} of ${period}, at least ${percent} are good`,
  inSlices: ({ hours, period, percent, slices, what, limit }) =>
    `Of all ${slices} in ${hours} of ${period}, ${what} is ${limit} in at least ${percent}`,
  missedSlices: ({ most, total, span, days }) =>
    `at most ${most} of ${total} may miss that ${span}, ${days}`,
  mean: ({ hours, period, what, limit }) =>
    `In ${hours} of ${period}, the mean of ${what} is ${limit}`,
  inTime: ({ hours, period, entity, measure, percent, cases, duration }) =>
    `Of all ${cases} about ${entity} in ${period}, at least ${percent} are ${
      { response: 'answered', resolution: 'resolved' }[measure]
    } within ${duration} of ${hours}`,
  orMissed: most => `, or at most ${most} ${are(most)} not`,
  whenDecided:
    'A case belongs to the day on which it ends or its limit runs out, whichever is earlier.',
  excluded: 'Time that the agreement excludes is taken off first.',
};
