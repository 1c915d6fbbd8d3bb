import {
  dateOf,
  type AgreementType,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import { isTerminated } from '../../agreements/ending/lastDayOf';
import type { StoredAgreement } from '../../agreements/StoredAgreement';
import { toUnderpinning } from '../toUnderpinning';
import { breachesOf } from './breachesOf';
import type { Happened } from './Happened';
import type { NoticeKind } from './UnderpinningNotice';

const DAY = 86_400;
/** How many days before an agreement beneath ends this is told. */
const DAYS_BEFORE = 30;

/** How it stands with its end: the latest alone, so that nobody is told several things at once. */
function endOf(
  underpinning: { readonly effectiveTo: string | null },
  options: {
    readonly isTerminated: boolean;
    readonly today: string;
    readonly soon: string;
  },
): readonly Happened[] {
  const { effectiveTo } = underpinning;
  const { today, soon } = options;
  if (effectiveTo === null) {
    return [];
  }
  const told = (kind: NoticeKind) => [
    { kind, occasion: effectiveTo, about: effectiveTo },
  ];
  if (effectiveTo < today) {
    return told('ended');
  }
  if (effectiveTo <= soon) {
    return told('ends');
  }
  return options.isTerminated ? told('terminated') : [];
}

/**
 * What happened to an agreement since a version that rests on it was offered.
 *
 * @param underpinning - the agreement beneath, as it is now
 * @param then - what the offer saw
 * @param figures - of its last periods
 * @param now - epoch seconds
 * @returns undefined where it never held, and for an SLA
 */
export function noticesOf(
  underpinning: StoredAgreement,
  then: { readonly version: number; readonly checkedAt: number },
  options: { readonly figures: readonly Attainment[]; readonly now: number },
):
  | {
      readonly type: Exclude<AgreementType, 'sla'>;
      readonly happened: readonly Happened[];
    }
  | undefined {
  const { figures, now } = options;
  const current = toUnderpinning(underpinning, now);
  if (current === undefined) {
    return undefined;
  }
  const { type, version, timeZone } = current;
  const last = underpinning.versions.find(one => one.version === version);
  const ending = endOf(current, {
    isTerminated: last !== undefined && isTerminated(underpinning, last),
    today: dateOf(now, timeZone),
    soon: dateOf(now + DAYS_BEFORE * DAY, timeZone),
  });
  const superseded: readonly Happened[] =
    version > then.version
      ? [{ kind: 'superseded', occasion: `${version}`, about: `${version}` }]
      : [];
  return {
    type,
    happened: [
      ...superseded,
      ...ending,
      ...breachesOf(figures, then.checkedAt),
    ],
  };
}
