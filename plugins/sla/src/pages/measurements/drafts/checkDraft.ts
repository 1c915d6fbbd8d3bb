import type { Measurement } from '@service-levels/backstage-plugin-sla-common';
import type { BucketDraft, CaseDraft, Draft, StateDraft } from './Draft';
import { DraftReader, textOrNull, type Mistake } from './DraftReader';

/** A fact, or what is wrong with which field of its form; fields are named as the API names them. */
export type Checked =
  | { readonly measurement: Measurement }
  | { readonly mistakes: ReadonlyMap<string, Mistake> };

type FactOf<TStream extends Measurement['stream']> = Extract<
  Measurement,
  { stream: TStream }
>['fact'];

function stateOf(
  reader: DraftReader,
  draft: StateDraft,
  before: Measurement | undefined,
): Measurement {
  const was = before?.stream === 'states' ? before.fact : undefined;
  const from = reader.time('from', draft.from, was?.from);
  const to = draft.isGoingOn ? null : reader.time('to', draft.to, was?.to);
  reader.order('to', from, to);
  return {
    stream: 'states',
    fact: {
      id: textOrNull(draft.id) ?? draft.ownId,
      state: draft.state,
      from,
      to,
      customer: textOrNull(draft.customer),
      note: textOrNull(draft.note),
      publicNote: textOrNull(draft.publicNote),
      cause: textOrNull(draft.cause),
    },
  };
}

function bucketOf(
  reader: DraftReader,
  draft: BucketDraft,
  before: Measurement | undefined,
): Measurement {
  const was =
    before?.stream === 'counts' || before?.stream === 'values'
      ? before.fact
      : undefined;
  const bucket = {
    start: reader.time('start', draft.start, was?.start),
    seconds: reader.number('seconds', draft.seconds),
    customer: textOrNull(draft.customer),
  };
  if (draft.stream === 'values') {
    const value = reader.number('value', draft.value);
    return { stream: 'values', fact: { ...bucket, value } };
  }
  const good = reader.number('good', draft.good);
  const total = reader.number('total', draft.total);
  if (good > total) {
    reader.refuse('good', 'overTotal');
  }
  return { stream: 'counts', fact: { ...bucket, good, total } };
}

function pausesOf(
  reader: DraftReader,
  { pauses }: CaseDraft,
  was: FactOf<'cases'> | undefined,
): FactOf<'cases'>['pauses'] {
  return pauses.map((pause, at) => {
    const field = `pauses.${at}`;
    const from = reader.time(
      `${field}.from`,
      pause.from,
      was?.pauses[at]?.from,
    );
    const to = reader.timeOrNull(pause.to, was?.pauses[at]?.to);
    reader.order(`${field}.to`, from, to);
    return { from, to };
  });
}

function reopenedOf(
  reader: DraftReader,
  { reopened }: CaseDraft,
  was: FactOf<'cases'> | undefined,
): FactOf<'cases'>['reopened'] {
  return reopened.map(({ from, to }, at) => {
    const [resolved, again] = [
      `reopened.${at}.resolvedAt`,
      `reopened.${at}.reopenedAt`,
    ];
    const before = was?.reopened[at];
    const resolvedAt = reader.time(resolved, from, before?.resolvedAt);
    const reopenedAt = reader.time(again, to, before?.reopenedAt);
    reader.order(again, resolvedAt, reopenedAt);
    return { resolvedAt, reopenedAt };
  });
}

function caseOf(
  reader: DraftReader,
  draft: CaseDraft,
  before: Measurement | undefined,
): Measurement {
  const was = before?.stream === 'cases' ? before.fact : undefined;
  return {
    stream: 'cases',
    fact: {
      id: reader.text('id', draft.id),
      category: textOrNull(draft.category),
      opened: reader.time('opened', draft.opened, was?.opened),
      responded: reader.timeOrNull(draft.responded, was?.responded),
      resolved: reader.timeOrNull(draft.resolved, was?.resolved),
      pauses: pausesOf(reader, draft, was),
      reopened: reopenedOf(reader, draft, was),
      customer: textOrNull(draft.customer),
    },
  };
}

function read(
  reader: DraftReader,
  draft: Draft,
  before: Measurement | undefined,
): Measurement {
  switch (draft.stream) {
    case 'states':
      return stateOf(reader, draft, before);
    case 'cases':
      return caseOf(reader, draft, before);
    default:
      return bucketOf(reader, draft, before);
  }
}

/**
 * The fact that a form says, or what is wrong with it.
 *
 * @param before - what is stored of it
 */
export function checkDraft(draft: Draft, before?: Measurement): Checked {
  const reader = new DraftReader();
  const measurement = read(reader, draft, before);
  const { mistakes } = reader;
  return mistakes.size > 0 ? { mistakes } : { measurement };
}
