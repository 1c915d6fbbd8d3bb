import {
  formatInstant,
  type CommentAsk,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredAsk } from './StoredAsk';

/** An ask as it is shown to who asks. */
export function toCommentAsk(ask: StoredAsk): CommentAsk {
  const { id, owner, due, askedAt, askedBy, reminders, answeredAt } = ask;
  return {
    id,
    owner,
    due,
    askedAt: formatInstant(askedAt),
    askedBy,
    reminders,
    answeredAt: answeredAt === null ? null : formatInstant(answeredAt),
  };
}
