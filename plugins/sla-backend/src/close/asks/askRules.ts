import { dateOf } from '@service-levels/backstage-plugin-sla-common';
import type { AskedAgain } from './AsksStore';
import type { StoredAsk } from './StoredAsk';

/** Asked again within so many seconds, it is the same question: two people, or one who clicked twice. */
const SAME_QUESTION_SECONDS = 600;

/** What somebody asks. */
export interface Asking extends AskedAgain {
  /** Whether they named an owner and a due date, or took what is usual. */
  readonly named: { readonly owner: boolean; readonly due: boolean };
}

/** What the action of the owner says: the note, and where the form is. */
export function textOfAction(askId: string, note: string | null): string {
  const link = `[Cause and measure](/sla/asked/${askId})`;
  return note === null ? link : `${note}\n\n${link}`;
}

/** A reminder of an ask that there is, or a new question where it was answered; undefined where it was asked just now. */
export function decideAgain(
  before: StoredAsk,
  { ask, action, named }: Asking,
): AskedAgain | undefined {
  const { askedAt: now } = ask;
  const isAnswered = before.answeredAt !== null;
  if (!isAnswered && now - before.remindedAt < SAME_QUESTION_SECONDS) {
    return undefined;
  }
  const owner = named.owner ? ask.owner : before.owner;
  // A date that is over is no date to answer by.
  const isOver = before.due < dateOf(now, 'UTC');
  const due = named.due || isOver ? ask.due : before.due;
  const note = ask.note ?? before.note;
  return {
    ask: {
      ...before,
      owner,
      due,
      note,
      // Who asks last is told of the answer.
      askedBy: ask.askedBy,
      remindedAt: now,
      reminders: before.reminders + 1,
      answeredAt: null,
      answeredBy: null,
    },
    action: { ...action, owner, due, text: textOfAction(before.id, note) },
  };
}
