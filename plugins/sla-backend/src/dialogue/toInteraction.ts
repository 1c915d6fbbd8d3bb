import {
  formatInstant,
  type Complaint,
  type Interaction,
} from '@service-levels/backstage-plugin-sla-common';
import type { Side } from '../permissions/sideOf';
import type { StoredInteraction, StoredStep } from './StoredInteraction';

/** The customer's side is not shown what the provider did in between. */
const INTERNAL_STEPS: readonly string[] = ['shared', 'made-internal'];

const instantOrNull = (seconds: number | null) =>
  seconds === null ? null : formatInstant(seconds);

function lastOf(
  steps: readonly StoredStep[],
  kind: StoredStep['kind'],
): StoredStep | undefined {
  return [...steps].reverse().find(step => step.kind === kind);
}

function toComplaint(
  { complaint, steps }: StoredInteraction,
  side: Side,
): Complaint | null {
  if (complaint === null) {
    return null;
  }
  const answer = lastOf(steps, 'answered');
  const closed =
    complaint.state === 'closed' ? lastOf(steps, 'closed') : undefined;
  return {
    state: complaint.state,
    owner: complaint.owner,
    due: complaint.due,
    answer: answer
      ? {
          text: answer.text ?? '',
          at: formatInstant(answer.at),
          by: answer.by,
        }
      : null,
    closedAt: closed ? formatInstant(closed.at) : null,
    closedBy: closed ? closed.by : null,
    escalatedAt:
      side === 'customer' ? null : instantOrNull(complaint.escalatedAt),
  };
}

/** An interaction as answered to somebody on one of both sides. */
export function toInteraction(
  stored: StoredInteraction,
  side: Side,
): Interaction {
  const { revision, ...interaction } = stored;
  return {
    ...interaction,
    etag: String(revision),
    at: formatInstant(stored.at),
    until: instantOrNull(stored.until),
    complaint: toComplaint(stored, side),
    steps: stored.steps
      .filter(
        ({ kind }) => side === 'provider' || !INTERNAL_STEPS.includes(kind),
      )
      .map(step => ({ ...step, at: formatInstant(step.at) })),
    createdAt: formatInstant(stored.createdAt),
    changedAt: instantOrNull(stored.changedAt),
  };
}
