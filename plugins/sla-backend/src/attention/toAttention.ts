import {
  formatInstant,
  type CustomerAttention,
  type CustomerRisk,
} from '@service-levels/backstage-plugin-sla-common';
import { dateOf } from '../customers/database/dateOf';
import { NEVER, type StoredAttention } from './StoredAttention';

const DAY = 86_400;

/** By what a customer is judged. */
export interface Judging {
  /** Epoch seconds. */
  readonly now: number;
  /** The mean score below which somebody is not satisfied. */
  readonly threshold: number;
}

/**
 * Why a customer is at risk, as `CustomerRisk` says; `whereAtRisk` has the same
 * rule in SQL.
 *
 * @param cadenceDays - its contact cadence, if it has one
 */
function risksOf(
  attention: StoredAttention,
  cadenceDays: number | null,
  { now, threshold }: Judging,
): CustomerRisk[] {
  const { complaintDue, lowest, lastContactAt, knownSince } = attention;
  const since = lastContactAt === NEVER ? knownSince : lastContactAt;
  return [
    ...(complaintDue !== null && complaintDue < dateOf(now)
      ? [{ kind: 'complaint-overdue', due: complaintDue } as const]
      : []),
    ...(lowest !== null && lowest.mean < threshold
      ? [{ kind: 'dissatisfied', ...lowest } as const]
      : []),
    ...(cadenceDays !== null && since + cadenceDays * DAY < now
      ? [{ kind: 'contact-overdue', cadenceDays } as const]
      : []),
  ];
}

/** What is kept of a customer, as answered to the provider's side. */
export function toAttention(
  attention: StoredAttention,
  cadenceDays: number | null,
  judging: Judging,
): CustomerAttention {
  const { lastContactAt, openComplaints } = attention;
  return {
    lastContactAt:
      lastContactAt === NEVER ? null : formatInstant(lastContactAt),
    openComplaints,
    risks: risksOf(attention, cadenceDays, judging),
  };
}
