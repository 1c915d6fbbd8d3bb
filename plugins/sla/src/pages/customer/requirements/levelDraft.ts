import {
  STREAMS_OF_OBJECTIVES,
  type Comparison,
  type CreateRequirementInput,
  type Objective,
  type RequiredLevel,
  type Stream,
} from '@service-levels/backstage-plugin-sla-common';

const SECONDS_PER_MINUTE = 60;

/** What can be wanted. */
export type LevelKind = Objective['kind'] | 'words';

/** The levels of a requirement as they stand in the form: one figure each, and what both have in common. */
export interface LevelDraft {
  readonly kind: LevelKind;
  /** As typed: percent, outages, minutes of the longest outage, a value, or words. */
  readonly wanted: string;
  /** Empty where nobody said. */
  readonly least: string;
  readonly op: Comparison;
  /** The limit that slices are held against. */
  readonly sliceValue: string;
  readonly measure: 'response' | 'resolution';
  /** Minutes of service time. */
  readonly within: string;
  readonly category: string;
}

/** Nothing but words yet. */
export const NO_LEVEL: LevelDraft = {
  kind: 'words',
  wanted: '',
  least: '',
  op: 'lte',
  sliceValue: '',
  measure: 'resolution',
  within: '',
  category: '',
};

/** What can be wanted where something is measured by a stream; all of it where nothing is named. */
export function kindsFor(stream: Stream | undefined): readonly LevelKind[] {
  const streamsOf: Readonly<Record<Objective['kind'], readonly Stream[]>> =
    STREAMS_OF_OBJECTIVES;
  const kinds = Object.keys(streamsOf) as Objective['kind'][];
  return [
    'words',
    ...kinds.filter(
      kind => stream === undefined || streamsOf[kind].includes(stream),
    ),
  ];
}

type LevelInput = CreateRequirementInput['wanted'];

/** The levels that stand there. */
interface Levels {
  readonly wanted: RequiredLevel;
  readonly leastAcceptable: RequiredLevel | null;
}

/** Seconds as minutes to be typed, short and yet to the second. */
function minutesOf(seconds: number): string {
  return String(Number((seconds / SECONDS_PER_MINUTE).toFixed(4)));
}

function figureOf(level: RequiredLevel): string {
  switch (level.kind) {
    case 'words':
      return level.text;
    case 'outage-count':
      return String(level.atMost);
    case 'longest-outage':
      return minutesOf(level.atMostSeconds);
    case 'mean':
      return String(level.value);
    default:
      return String(level.atLeast);
  }
}

/** What is stored, to be changed. */
export function draftOfLevels({ wanted, leastAcceptable }: Levels): LevelDraft {
  const figures = {
    ...NO_LEVEL,
    kind: wanted.kind,
    wanted: figureOf(wanted),
    least: leastAcceptable === null ? '' : figureOf(leastAcceptable),
  };
  switch (wanted.kind) {
    case 'mean':
      return { ...figures, op: wanted.op };
    case 'value-slices':
      return {
        ...figures,
        op: wanted.slice.op,
        sliceValue: String(wanted.slice.value),
      };
    case 'cases-in-time':
      return {
        ...figures,
        measure: wanted.measure,
        within: minutesOf(wanted.withinSeconds),
        category: wanted.category ?? '',
      };
    default:
      return figures;
  }
}

/** What the form does not ask for stays as it was stored, as long as it is of the same kind. */
function over(
  level: LevelInput,
  before: RequiredLevel | null | undefined,
): LevelInput {
  return before?.kind === level.kind ? { ...before, ...level } : level;
}

/** One level of a draft; undefined while something of it is missing. What is wrong with it the API says. */
function levelOf(draft: LevelDraft, typed: string): LevelInput | undefined {
  const { kind, op, sliceValue, measure, within, category } = draft;
  if (typed.trim() === '') {
    return undefined;
  }
  const figure = Number(typed);
  switch (kind) {
    case 'words':
      return { kind, text: typed };
    case 'availability':
    case 'success-ratio':
      return { kind, atLeast: figure };
    case 'outage-count':
      return { kind, atMost: figure };
    case 'longest-outage':
      return { kind, atMostSeconds: Math.round(figure * SECONDS_PER_MINUTE) };
    case 'mean':
      return { kind, op, value: figure };
    case 'value-slices':
      return sliceValue.trim() === ''
        ? undefined
        : {
            kind,
            slice: { op, value: Number(sliceValue) },
            atLeast: figure,
          };
    case 'cases-in-time':
      return within.trim() === ''
        ? undefined
        : {
            kind,
            measure,
            withinSeconds: Math.round(Number(within) * SECONDS_PER_MINUTE),
            atLeast: figure,
            category: category.trim() === '' ? null : category,
          };
    default:
      return kind satisfies never;
  }
}

/** What is sent of a draft; undefined while something is missing. */
export function levelsOf(
  draft: LevelDraft,
  before?: Levels,
): Pick<CreateRequirementInput, 'wanted' | 'leastAcceptable'> | undefined {
  const wanted = levelOf(draft, draft.wanted);
  const least = levelOf(draft, draft.least);
  return (
    wanted && {
      wanted: over(wanted, before?.wanted),
      leastAcceptable:
        least === undefined
          ? null
          : over(least, before?.leastAcceptable ?? before?.wanted),
    }
  );
}
