import {
  dateOf,
  parseInstant,
  type CustomerAttention,
  type CustomerRisk,
} from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../format/Format';
import { clockZone } from '../../format/localInput';
import type { Translate } from '../../translations/useTranslate';
import { weeksSinceContact, type CustomerRow } from './CustomerFilter';

/** What texts about attention are made with. */
export interface AttentionWords {
  readonly t: Translate;
  readonly format: Format;
  /** In milliseconds. */
  readonly now: number;
}

function riskInWords(
  risk: CustomerRisk,
  { titleOf }: CustomerRow,
  { t, format }: AttentionWords,
): string {
  switch (risk.kind) {
    case 'complaint-overdue':
      return t('relationship.risks.complaintOverdue', {
        date: format.date(risk.due),
      });
    case 'dissatisfied':
      return t('relationship.risks.dissatisfied', {
        service: titleOf(risk.service),
        mean: format.number(risk.mean),
      });
    case 'contact-overdue':
      return t('relationship.risks.contactOverdue', {
        count: risk.cadenceDays,
      });
    default:
      return risk satisfies never;
  }
}

/** Why the customer of a row is at risk; nothing where it is not, or is not told. */
export function risksInWords(
  row: CustomerRow,
  words: AttentionWords,
): string[] {
  const { risks = [] } = row.customer.attention ?? {};
  return risks.map(risk => riskInWords(risk, row, words));
}

/** How many complaints are open; undefined where there is none, or it is not told. */
export function openComplaintsInWords(
  attention: CustomerAttention | null,
  { t }: Pick<AttentionWords, 't'>,
): string | undefined {
  return attention === null || attention.openComplaints === 0
    ? undefined
    : t('relationship.complaintsOpen', { count: attention.openComplaints });
}

/** The day of the last contact on the reader's clock; undefined where there was none. */
export function contactDateOf(
  attention: CustomerAttention | null,
): string | undefined {
  return attention === null || attention.lastContactAt === null
    ? undefined
    : dateOf(parseInstant(attention.lastContactAt), clockZone());
}

/** How long ago the last contact was, in weeks; undefined within the first week. */
export function weeksAgoInWords(
  attention: CustomerAttention | null,
  { t, now }: AttentionWords,
): string | undefined {
  const weeks = weeksSinceContact(attention?.lastContactAt ?? null, now) ?? 0;
  return weeks === 0 ? undefined : t('relationship.weeksAgo', { count: weeks });
}
