import type { Knex } from 'knex';
import type { InteractionRow } from '../../database/tables';
import type { StoredReview } from '../StoredReview';

type Meeting = Pick<
  InteractionRow,
  'starts_at' | 'ends_at' | 'place' | 'participants'
>;

function meetingIn({ at, until, place, participants }: StoredReview): Meeting {
  return {
    starts_at: at,
    ends_at: until,
    place,
    participants: JSON.stringify(participants),
  };
}

/**
 * Puts right the meeting of a held review in the dialogue, where and when it
 * was and who was there; what is written there besides stays as it is.
 *
 * @returns whether there was something to put right
 */
export async function correctMeeting(
  tx: Knex.Transaction,
  before: StoredReview,
  after: StoredReview,
  by: { readonly subject: string; readonly now: number },
): Promise<boolean> {
  const { interactionId } = before;
  const meeting = meetingIn(after);
  const isSame = JSON.stringify(meetingIn(before)) === JSON.stringify(meeting);
  if (interactionId === null || isSame) {
    return false;
  }
  await tx<InteractionRow>('interactions')
    .where({ id: interactionId })
    .increment('revision')
    .update({ ...meeting, changed_at: by.now, changed_by: by.subject });
  return true;
}
