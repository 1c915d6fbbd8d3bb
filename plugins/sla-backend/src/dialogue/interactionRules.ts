import {
  parseInstant,
  type ChangeInteraction,
  type CreateInteraction,
  type Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import {
  FieldNotAllowedError,
  InvalidInputError,
  StaleVersionError,
} from '../errors';
import type { Side } from '../permissions/sideOf';
import { firstDue } from './firstDue';
import type { InteractionChange, NewInteraction } from './InteractionsStore';
import type { StoredInteraction } from './StoredInteraction';

/** Clocks of people and portals differ. */
const TOLERATED_SECONDS = 300;
/** Fields that only a meeting has. */
const OF_MEETINGS = ['until', 'place'] as const;
/** Fields that only a complaint has. */
const OF_COMPLAINTS = ['owner', 'due'] as const;
/** What the customer's side wrote nobody else words anew. */
const AS_WRITTEN = [
  'title',
  'text',
  'at',
  'until',
  'place',
  'participants',
  'links',
  'visibility',
] as const;

type Content = Pick<
  CreateInteraction,
  (typeof OF_MEETINGS)[number] | (typeof OF_COMPLAINTS)[number]
>;

/** @throws InputError - naming a field that this kind has not */
function requireFieldsOfKind(
  content: Content,
  { kind, at, now }: Pick<StoredInteraction, 'kind' | 'at'> & { now: number },
): void {
  const foreign = [
    ...(kind === 'meeting' ? [] : OF_MEETINGS),
    ...(kind === 'complaint' ? [] : OF_COMPLAINTS),
  ].filter(field => content[field] !== null);
  if (foreign.length > 0) {
    throw new InvalidInputError(
      foreign.map(field => ({ field, reason: `is not known of a ${kind}` })),
    );
  }
  if (kind !== 'meeting' && at > now + TOLERATED_SECONDS) {
    throw InvalidInputError.of(
      'at',
      'must not be in the future: only a meeting can be planned',
    );
  }
}

/**
 * What the customer's side writes is shared; what the provider's side writes is
 * internal unless it says so.
 *
 * @throws NotAllowedError - where the customer's side asks for something internal
 */
export function visibilityOf(
  asked: Visibility | undefined,
  side: Side,
): Visibility {
  if (side === 'provider') {
    return asked ?? 'internal';
  }
  if (asked === 'internal') {
    throw new FieldNotAllowedError(
      'visibility',
      'must be shared: the provider reads what you write here',
    );
  }
  return 'shared';
}

/** Something new in the dialogue. */
export function newInteraction(
  interaction: CreateInteraction,
  context: {
    readonly id: string;
    readonly customerRef: string;
    readonly side: Side;
    /** Of the customer; the first one sees to complaints. */
    readonly relationshipManagers: readonly string[];
    readonly subject: string;
    readonly now: number;
  },
): NewInteraction {
  const {
    kind,
    owner,
    due,
    until,
    visibility,
    actions: _,
    ...rest
  } = interaction;
  const { id, customerRef, side, subject, now } = context;
  const at = interaction.at === null ? now : parseInstant(interaction.at);
  requireFieldsOfKind(interaction, { kind, at, now });
  if (side === 'customer') {
    const [field] = OF_COMPLAINTS.filter(name => interaction[name] !== null);
    if (field !== undefined) {
      throw new FieldNotAllowedError(field, "is the provider's to say");
    }
  }
  const [manager = null] = context.relationshipManagers;
  return {
    ...rest,
    id,
    customerRef,
    kind,
    at,
    until: until === null ? null : parseInstant(until),
    visibility: visibilityOf(visibility, side),
    writtenBy: side,
    complaint:
      kind === 'complaint'
        ? {
            state: 'open',
            owner: owner ?? manager,
            due: due ?? firstDue(now),
            escalatedAt: null,
          }
        : null,
    createdAt: now,
    createdBy: subject,
  };
}

/** @throws NotAllowedError - where it would alter what the customer's side wrote */
function requireAsWritten(
  before: StoredInteraction,
  after: StoredInteraction,
): void {
  if (before.writtenBy === 'provider') {
    return;
  }
  const altered = AS_WRITTEN.find(
    field => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  if (altered !== undefined) {
    throw new FieldNotAllowedError(
      altered,
      "must stay as the customer's side wrote it",
    );
  }
}

/** Changes what stands in the dialogue; who shared it, and when, is kept. */
export function decideChange(
  before: StoredInteraction,
  content: ChangeInteraction,
  by: {
    readonly etag: string;
    readonly subject: string;
    readonly now: number;
  },
): InteractionChange {
  const current = String(before.revision);
  if (current !== by.etag) {
    throw new StaleVersionError({ field: 'If-Match', yours: by.etag, current });
  }
  const { owner, due, until, ...rest } = content;
  const at = content.at === null ? before.at : parseInstant(content.at);
  const { kind, complaint } = before;
  requireFieldsOfKind(content, { kind, at, now: by.now });
  const after: StoredInteraction = {
    ...before,
    ...rest,
    at,
    until: until === null ? null : parseInstant(until),
    complaint: complaint && {
      ...complaint,
      owner: owner ?? complaint.owner,
      due: due ?? complaint.due,
      // Told for the day that it was due by then.
      escalatedAt:
        due === null || due === complaint.due ? complaint.escalatedAt : null,
    },
    changedAt: by.now,
    changedBy: by.subject,
  };
  requireAsWritten(before, after);
  if (before.visibility === after.visibility) {
    return { after, steps: [] };
  }
  const step = after.visibility === 'shared' ? 'shared' : 'made-internal';
  return { after, steps: [{ kind: step, text: null }] };
}
