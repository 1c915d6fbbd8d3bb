import { dateAt } from '../dialogue/firstDue';
import type { ReminderStage } from './RemindersStore';

const DAY = 86_400;
/** How many days before an action is due its owner is told. */
const DAYS_BEFORE = 3;

/** Due dates, both ends included, of which a stage is told on a day. */
export interface DueDates {
  readonly stage: ReminderStage;
  readonly from?: string;
  readonly to: string;
}

/**
 * Which due dates each stage is about at an instant, in UTC. They do not
 * overlap: who was not told in time is told the latest alone.
 *
 * @param now - epoch seconds
 */
export function reminderStages(now: number): readonly DueDates[] {
  const inDays = (days: number) => dateAt(now + days * DAY);
  return [
    { stage: 'due-soon', from: inDays(1), to: inDays(DAYS_BEFORE) },
    { stage: 'due', from: inDays(0), to: inDays(0) },
    { stage: 'overdue', to: inDays(-1) },
  ];
}
