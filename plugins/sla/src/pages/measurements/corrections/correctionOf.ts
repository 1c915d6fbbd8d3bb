import type {
  Correction,
  CreateCorrectionInput,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { factNameOf } from '../drafts/batches';
import { checkDraft } from '../drafts/checkDraft';
import type { Draft } from '../drafts/Draft';
import { DraftReader, textOrNull, type Mistake } from '../drafts/DraftReader';

/** What can be wrong with a fact: it is none, it is another one, or a state was another for a time. */
export const WRONGS = ['withdraw', 'override', 'replace'] as const;

/** One of them. */
export type Wrong = (typeof WRONGS)[number];

/** What can be wrong with facts of a stream: a state is not replaced, for several may overlap. */
export function wrongsOf(stream: Measurement['stream']): readonly Wrong[] {
  return WRONGS.filter(
    wrong => wrong !== (stream === 'states' ? 'replace' : 'override'),
  );
}

/** A correction as it stands in a form. */
export interface CorrectionDraft {
  readonly wrong: Wrong;
  /** Of an override; times are as a browser's field has them. */
  readonly from: string;
  readonly to: string;
  readonly state: 'down' | 'degraded' | 'unknown' | 'up';
  /** Of a replacement. */
  readonly fact: Draft;
  readonly reason: string;
  readonly evidence: string;
  readonly approvedBy: string;
}

type FactName = ReturnType<typeof factNameOf>;

/** A name as one text, however its instant is written. */
function textOf(name: FactName): string {
  if ('id' in name) {
    return `id ${name.id}`;
  }
  const begin = 'from' in name ? name.from : name.start;
  return `at ${Date.parse(begin)} ${name.customer ?? ''}`;
}

/** The fact that a correction withdraws or replaces; undefined of an override. */
function namedBy(correction: Correction): FactName | undefined {
  switch (correction.kind) {
    case 'withdraw':
      return correction.fact;
    case 'replace':
      return correction.case ?? correction.count ?? correction.value;
    default:
      return undefined;
  }
}

/** Whether a correction is about a fact, or about a time that the fact reaches into. */
export function isAbout(
  correction: Correction,
  measurement: Measurement,
): boolean {
  const named = namedBy(correction);
  if (named !== undefined) {
    return textOf(named) === textOf(factNameOf(measurement));
  }
  if (correction.kind !== 'override' || measurement.stream !== 'states') {
    return false;
  }
  const { from, to } = measurement.fact;
  return (
    Date.parse(from) < Date.parse(correction.to) &&
    (to === null || Date.parse(to) > Date.parse(correction.from))
  );
}

/** What a form says, or what is wrong with which of its fields. */
export type CheckedCorrection =
  | { readonly correction: CreateCorrectionInput }
  | { readonly mistakes: ReadonlyMap<string, Mistake> };

function overrideOf(reader: DraftReader, draft: CorrectionDraft) {
  const from = reader.time('from', draft.from);
  const to = reader.time('to', draft.to);
  reader.order('to', from, to);
  return { kind: 'override', from, to, state: draft.state } as const;
}

function replacementOf(
  reader: DraftReader,
  draft: CorrectionDraft,
  before: Measurement,
) {
  const checked = checkDraft(draft.fact, before);
  if ('mistakes' in checked) {
    checked.mistakes.forEach((mistake, field) => reader.refuse(field, mistake));
    return undefined;
  }
  const { measurement } = checked;
  switch (measurement.stream) {
    case 'cases':
      return { kind: 'replace', case: measurement.fact } as const;
    case 'counts':
      return { kind: 'replace', count: measurement.fact } as const;
    case 'values':
      return { kind: 'replace', value: measurement.fact } as const;
    default:
      return undefined;
  }
}

function changeOf(
  reader: DraftReader,
  draft: CorrectionDraft,
  before: Measurement,
) {
  switch (draft.wrong) {
    case 'withdraw':
      return { kind: 'withdraw', fact: factNameOf(before) } as const;
    case 'override':
      return overrideOf(reader, draft);
    default:
      return replacementOf(reader, draft, before);
  }
}

/** Reads the form of a correction of a fact. */
export function checkCorrection(
  indicator: string,
  draft: CorrectionDraft,
  before: Measurement,
): CheckedCorrection {
  const reader = new DraftReader();
  const change = changeOf(reader, draft, before);
  const reason = reader.text('reason', draft.reason);
  return change === undefined || reader.mistakes.size > 0
    ? { mistakes: reader.mistakes }
    : {
        correction: {
          ...change,
          indicator,
          reason,
          evidence: textOrNull(draft.evidence),
          approvedBy: textOrNull(draft.approvedBy),
        },
      };
}
