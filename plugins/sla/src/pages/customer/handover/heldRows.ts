import type { Handover } from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../../format/Format';
import { clockZone } from '../../../format/localInput';
import type { Translate } from '../../../translations/useTranslate';

/** One thing in somebody's hands, in words. */
export interface HeldRow {
  readonly key: string;
  readonly kind: string;
  readonly what: string;
  readonly when: string;
  readonly isMoved: boolean;
  /** What becomes of it, and why. */
  readonly becomes: string;
}

/** Everything that is open in somebody's hands: what is moved first, then what is not. */
export function heldRows(
  { roles, actions, complaints, meetings }: Handover,
  format: Format,
  t: Translate,
): readonly HeldRow[] {
  const moved = { isMoved: true, becomes: t('handover.moved') };
  const rows: HeldRow[] = [
    ...roles.map(({ role, isKept }) => ({
      key: role,
      kind: t('handover.role'),
      what: t(`handover.roles.${role}`),
      when: '–',
      isMoved: isKept,
      becomes: t(isKept ? 'handover.moved' : 'handover.inYaml'),
    })),
    ...actions.first.map(({ id, title, due }) => ({
      key: id,
      kind: t('handover.action'),
      what: title,
      when: t('handover.due', { date: format.date(due) }),
      ...moved,
    })),
    ...complaints.first.map(({ id, title, due }) => ({
      key: id,
      kind: t('handover.complaint'),
      what: title,
      when: t('handover.due', { date: format.date(due) }),
      ...moved,
    })),
    ...meetings.first.map(({ id, title, at }) => ({
      key: id,
      kind: t('handover.meeting'),
      what: title,
      when: format.moment(at, clockZone()),
      isMoved: false,
      becomes: t('handover.meetingStays'),
    })),
  ];
  return [...rows].sort((a, b) => Number(b.isMoved) - Number(a.isMoved));
}

/** How many there are besides those that are listed. */
export function besidesListed({
  actions,
  complaints,
  meetings,
}: Handover): number {
  return [actions, complaints, meetings].reduce(
    (sum, { total, first }) => sum + total - first.length,
    0,
  );
}
