import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { AsksStore } from './AsksStore';
import type { StoredAsk } from './StoredAsk';

const ASKS_AT_ONCE = 100;
/** After so long nobody is told any more: what failed for two weeks is not news. */
const NEWS_SECONDS = 14 * 86_400;

/** Something about an ask that somebody is told once. */
export interface AskNotice {
  readonly askId: string;
  readonly kind: 'asked' | 'answered';
  /** The number of the reminder, or the instant of the answer. */
  readonly occasion: string;
  /** Ref of who is told. */
  readonly recipient: string;
  readonly ask: StoredAsk;
}

/** Who is asked is told of it, and once they answered, who asked; services are told nothing. */
function noticesOf(ask: StoredAsk): AskNotice[] {
  const { id: askId, answeredAt, answeredBy, askedBy, owner, reminders } = ask;
  if (answeredAt === null) {
    const occasion = String(reminders);
    return [{ askId, kind: 'asked', occasion, recipient: owner, ask }];
  }
  const isTold = askedBy.startsWith('user:') && askedBy !== answeredBy;
  const occasion = String(answeredAt);
  return isTold
    ? [{ askId, kind: 'answered', occasion, recipient: askedBy, ask }]
    : [];
}

/** What there is to tell, some asks at a time. */
export async function* readAskNotices(options: {
  readonly store: Pick<AsksStore, 'newsSince'>;
  /** Epoch seconds. */
  readonly now: () => number;
}): AsyncGenerator<readonly AskNotice[]> {
  const { store, now } = options;
  const since = now() - NEWS_SECONDS;
  let after: string | undefined;
  do {
    const asks = await store.newsSince({ since, after, limit: ASKS_AT_ONCE });
    yield asks.flatMap(noticesOf);
    after = asks[ASKS_AT_ONCE - 1]?.id;
  } while (after !== undefined);
}

/** A notice as a notification: without the customer, whom the owner need not know. The scope makes of one that is sent twice one notification. */
export function askToNotification({
  askId,
  kind,
  occasion,
  recipient,
  ask: { title, month, due, note, reminders },
}: AskNotice): NotificationSendOptions {
  const reminded = reminders > 0 ? 'Reminder: ' : '';
  const isAsked = kind === 'asked';
  return {
    recipients: { type: 'entity', entityRef: [recipient] },
    payload: {
      title: isAsked
        ? `${reminded}“${title}” was missed in ${month}. Please say what happened and what will be done, by ${due}`
        : `“${title}”, ${month}: cause and measure were given`,
      ...(isAsked && note !== null ? { description: note } : {}),
      link: isAsked ? `/sla/asked/${askId}` : `/sla/close/${month}`,
      severity: 'normal',
      topic: 'sla-reports',
      scope: `sla:ask:${askId}:${kind}:${occasion}`,
    },
  };
}
