import type { TargetPhrases } from './TargetPhrases';

const PERIODS = {
  week: 'einer Kalenderwoche',
  month: 'eines Kalendermonats',
  quarter: 'eines Quartals',
  year: 'eines Kalenderjahres',
};

/** What is judged, in German; hours and periods are in the genitive or after "von". */
export const targetPhrasesDe: TargetPhrases = {
  always: 'rund um die Uhr',
  never: 'einzelner Tage',
  hours: ({ hours, hasHolidays, exceptions }) => {
    const different = [
      ...(hasHolidays ? ['außer an Feiertagen'] : []),
      ...(exceptions > 0
        ? [
            `andere Zeiten an ${exceptions} ${
              exceptions === 1 ? 'Tag' : 'Tagen'
            }`,
          ]
        : []),
    ];
    return different.length === 0
      ? `der Servicezeit ${hours}`
      : `der Servicezeit ${hours} (${different.join(', ')})`;
  },
  period: period =>
    typeof period === 'string'
      ? PERIODS[period]
      : `von je ${period.rollingDays} aufeinanderfolgenden Tagen`,
  spanNamed: span => {
    if (span.kind === 'dates') {
      return `vom ${span.first} bis einschließlich ${span.last}`;
    }
    const [year, part = ''] = span.label.split('-');
    if (part.startsWith('W')) {
      return `in der Kalenderwoche ${Number(part.slice(1))}/${year}`;
    }
    if (part.startsWith('Q')) {
      return `im ${part.slice(1)}. Quartal ${year}`;
    }
    return part === '' ? `im Jahr ${year}` : `im ${span.month}`;
  },
  days: ({ kind, count, number }) => {
    if (kind === 'working') {
      return `${number} ${count === 1 ? 'Arbeitstag' : 'Arbeitstage'}`;
    }
    const days = `${number} ${count === 1 ? 'Tag' : 'Tage'}`;
    return kind === 'some' ? `${days} mit Servicezeit` : days;
  },
  limit: {
    lte: value => `bei höchstens ${value}`,
    gte: value => `bei mindestens ${value}`,
    lt: value => `unter ${value}`,
    gt: value => `über ${value}`,
  },
  events: unit => (unit === null ? 'Ereignissen' : `Ereignissen (${unit})`),
  value: (indicator, entity) => `„${indicator}“ von ${entity}`,
  ratio: (events, entity) =>
    `der Anteil der guten an allen ${events} von ${entity}`,
  slices: width =>
    width === null ? 'Messabschnitten' : `Abschnitten von ${width}`,
  cases: category => (category === null ? 'Fällen' : `${category}-Fällen`),
  availability: ({ hours, period, entity, percent }) =>
    `Von ${hours} ${period} ist ${entity} zu mindestens ${percent} verfügbar`,
  downtime: ({ duration, span, days }) =>
    `höchstens ${duration} Ausfall ${span}, ${days}`,
  outages: ({ hours, period, entity, most }) =>
    `In ${hours} ${period} hat ${entity} ${
      most === 0
        ? 'keinen Ausfall'
        : `höchstens ${most} ${most === 1 ? 'Ausfall' : 'Ausfälle'}`
    }`,
  longest: ({ hours, period, entity, duration }) =>
    `In ${hours} ${period} dauert kein Ausfall von ${entity} länger als ${duration} der Servicezeit`,
  success: ({ hours, period, entity, percent, events }) =>
    `Von allen ${events} von ${entity} in ${hours} ${period} sind mindestens ${percent} gut`,
  inSlices: ({ hours, period, percent, slices, what, limit }) =>
    `Von allen ${slices} in ${hours} ${period} liegt ${what} in mindestens ${percent} ${limit}`,
  missedSlices: ({ most, total, span, days }) =>
    `höchstens ${most} von ${total} dürfen das ${span} verfehlen, ${days}`,
  mean: ({ hours, period, what, limit }) =>
    `In ${hours} ${period} liegt das Mittel von ${what} ${limit}`,
  inTime: ({ hours, period, entity, measure, percent, cases, duration }) =>
    `Von allen ${cases} ${period} zu ${entity} werden mindestens ${percent} innerhalb von ${duration} ${hours} ${
      { response: 'beantwortet', resolution: 'gelöst' }[measure]
    }`,
  orMissed: most => `, oder höchstens ${most} nicht`,
  whenDecided:
    'Ein Fall gehört zu dem Tag, an dem er endet oder seine Frist abläuft, je nachdem, was früher ist.',
  excluded: 'Zeit, die die Vereinbarung ausnimmt, wird vorher abgezogen.',
};
