import {
  type CaseExplanation,
  type ExplainedFact,
  type ExplanationPart,
  type OutageExplanation,
  type SlicesExplanation,
} from '@service-levels/backstage-plugin-sla-common';
import type { MessageKey } from '../translations/useTranslate';
import { stateInWords } from './intervalWords';
import { withUnit } from './withUnit';
import type { MeasuredWords } from './Words';

/** What a part of a figure was made of, as a table. */
export interface Evidence {
  readonly title: string;
  /** Said where there are no rows. */
  readonly none: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said above the rows. */
  readonly hint?: string;
}

interface Options {
  readonly timeZone: string;
  readonly words: MeasuredWords;
}

type Treatment = NonNullable<
  | OutageExplanation
  | SlicesExplanation
  | CaseExplanation
  | NonNullable<ExplanationPart['events']>[number]
>['treatment'];

const TREATMENTS: Readonly<Record<Treatment, MessageKey>> = {
  counted: 'evidence.treatments.counted',
  'began-earlier': 'evidence.treatments.beganEarlier',
  'below-minimum': 'evidence.treatments.belowMinimum',
  'no-service-time': 'evidence.treatments.noServiceTime',
  'unknown-as-bad': 'evidence.treatments.unknownAsBad',
  'unknown-as-good': 'evidence.treatments.unknownAsGood',
  'unknown-left-out': 'evidence.treatments.unknownLeftOut',
  excluded: 'evidence.treatments.excluded',
  'outside-service-hours': 'evidence.treatments.outsideServiceHours',
  good: 'evidence.treatments.good',
  bad: 'evidence.treatments.bad',
  'not-over': 'evidence.treatments.notOver',
  'missing-left-out': 'evidence.treatments.missingLeftOut',
  'missing-as-good': 'evidence.treatments.missingAsGood',
  'missing-as-bad': 'evidence.treatments.missingAsBad',
  met: 'evidence.treatments.met',
  missed: 'evidence.treatments.missed',
  open: 'evidence.treatments.open',
  'open-overdue': 'evidence.treatments.openOverdue',
  'not-opened-yet': 'evidence.treatments.notOpenedYet',
  'decided-elsewhere': 'evidence.treatments.decidedElsewhere',
};

/** What a source reported, in one line. */
export function factInWords(
  { id, publicNote, note, cause, correctionId }: ExplainedFact,
  { t }: Pick<MeasuredWords, 't'>,
): string {
  return [
    correctionId === null ? null : t('evidence.byCorrection'),
    id,
    publicNote,
    note === null ? null : t('explanation.noteInternal', { note }),
    cause,
  ]
    .filter(text => text !== null)
    .join(' · ');
}

function instantsOf({ timeZone, words }: Options) {
  return {
    at: (instant: string) => words.format.instant(instant, timeZone),
    atOrNone: (instant: string | null) =>
      instant === null ? '–' : words.format.instant(instant, timeZone),
  };
}

function outagesOf(
  outages: readonly OutageExplanation[],
  options: Options,
): Evidence {
  const { words } = options;
  const { t, format } = words;
  const { at } = instantsOf(options);
  return {
    title: t('evidence.outages'),
    none: t('evidence.noOutages'),
    heads: [
      t('explanation.from'),
      t('explanation.to'),
      t('evidence.serviceTime'),
      t('explanation.state'),
      t('explanation.treatment'),
      t('explanation.facts'),
    ],
    rows: outages.map(outage => [
      at(outage.from),
      outage.ongoing ? t('explanation.ongoing') : at(outage.to),
      format.durationExact(outage.seconds),
      stateInWords(outage.state, t),
      t(TREATMENTS[outage.treatment]),
      outage.facts.map(fact => factInWords(fact, words)).join('; ') ||
        t('explanation.nothingReported'),
    ]),
  };
}

function eventsOf(
  events: NonNullable<ExplanationPart['events']>,
  options: Options,
): Evidence {
  const { t, format } = options.words;
  const { at } = instantsOf(options);
  return {
    title: t('evidence.events'),
    none: t('evidence.noEvents'),
    heads: [
      t('explanation.from'),
      t('explanation.to'),
      t('evidence.buckets'),
      t('evidence.good'),
      t('evidence.total'),
      t('explanation.treatment'),
    ],
    rows: events.map(row => [
      at(row.from),
      at(row.to),
      format.number(row.buckets),
      format.number(Number(row.good)),
      format.number(Number(row.total)),
      t(TREATMENTS[row.treatment]),
    ]),
  };
}

function valuesOf(
  values: NonNullable<ExplanationPart['values']>,
  options: Options,
): Evidence {
  const { t, format, measured } = options.words;
  const { at } = instantsOf(options);
  const figure = (value: number) =>
    withUnit(format.number(value), measured?.unit ?? null);
  return {
    title: t('evidence.values'),
    none: t('evidence.noValues'),
    heads: [
      t('explanation.from'),
      t('explanation.to'),
      t('evidence.buckets'),
      t('evidence.mean'),
      t('evidence.range'),
      t('explanation.treatment'),
    ],
    rows: values.map(row => [
      at(row.from),
      at(row.to),
      format.number(row.buckets),
      figure(Number(row.sum) / row.buckets),
      `${figure(row.least)} – ${figure(row.greatest)}`,
      t(TREATMENTS[row.treatment]),
    ]),
  };
}

function slicesOf(
  slices: readonly SlicesExplanation[],
  options: Options,
): Evidence {
  const { t, format, measured } = options.words;
  const { at } = instantsOf(options);
  const worstOf = ({ worst }: SlicesExplanation) => {
    if (worst === null) {
      return '–';
    }
    return 'value' in worst
      ? withUnit(format.number(worst.value), measured?.unit ?? null)
      : t('evidence.goodOf', {
          good: format.number(worst.good),
          total: format.number(worst.total),
        });
  };
  return {
    title: t('evidence.slices'),
    none: t('evidence.noSlices'),
    heads: [
      t('explanation.from'),
      t('explanation.to'),
      t('evidence.slicesThere'),
      t('evidence.worst'),
      t('explanation.treatment'),
    ],
    rows: slices.map(row => [
      at(row.from),
      at(row.to),
      format.number(row.slices),
      worstOf(row),
      t(TREATMENTS[row.treatment]),
    ]),
  };
}

function casesOf(
  cases: readonly CaseExplanation[],
  options: Options,
): Evidence {
  const { t, format } = options.words;
  const { at, atOrNone } = instantsOf(options);
  const nameOf = ({ id, category, correctionId }: CaseExplanation) =>
    [
      id ?? t('evidence.caseOfOthers'),
      category,
      correctionId === null ? null : t('evidence.byCorrection'),
    ]
      .filter(text => text !== null)
      .join(' · ');
  return {
    title: t('evidence.cases'),
    none: t('evidence.noCases'),
    heads: [
      t('evidence.case'),
      t('evidence.opened'),
      t('evidence.responded'),
      t('evidence.resolved'),
      t('evidence.elapsed'),
      t('evidence.deadline'),
      t('evidence.paused'),
      t('explanation.treatment'),
    ],
    rows: cases.map(row => [
      nameOf(row),
      at(row.opened),
      atOrNone(row.responded),
      atOrNone(row.resolved),
      format.durationExact(row.elapsedSeconds),
      atOrNone(row.deadline),
      row.pauses
        .map(({ from, to }) =>
          t('evidence.pause', {
            from: at(from),
            to: to === null ? t('explanation.ongoing') : at(to),
          }),
        )
        .join('; ') || '–',
      t(TREATMENTS[row.treatment]),
    ]),
  };
}

/** Each outage, bucket, slice or case of a part, and what became of it; undefined where intervals tell it. */
export function evidenceOf(
  { outages, events, values, slices, cases }: ExplanationPart,
  options: Options,
): Evidence | undefined {
  if (outages !== null) {
    return outagesOf(outages, options);
  }
  if (events !== null) {
    return eventsOf(events, options);
  }
  if (values !== null) {
    return valuesOf(values, options);
  }
  if (slices !== null) {
    return slicesOf(slices, options);
  }
  return cases === null ? undefined : casesOf(cases, options);
}
