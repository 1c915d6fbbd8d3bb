import type {
  Alert,
  AlertKind,
} from '@service-levels/backstage-plugin-sla-common';
import { periodName } from '../format/periodName';
import type { Format } from '../format/Format';
import type { Translate } from '../translations/useTranslate';
import type { ShownStatus } from './shownStatus';

const SECONDS_PER_MINUTE = 60;

const STATUS_OF_KIND: Readonly<Record<AlertKind, ShownStatus>> = {
  breached: 'breached',
  budget: 'at-risk',
  'burn-rate': 'at-risk',
  'no-data': 'no-data',
};

/** How an alert is shown, beside its words. */
export function statusOfAlert({ kind }: Pick<Alert, 'kind'>): ShownStatus {
  return STATUS_OF_KIND[kind];
}

/** What is the matter, without the target that it is the matter with. */
export function alertInWords(
  { kind, level, period }: Pick<Alert, 'kind' | 'level' | 'period'>,
  words: { readonly t: Translate; readonly format: Format },
): string {
  const { t, format } = words;
  switch (kind) {
    case 'breached':
      return t('alerts.kinds.breached', { period: periodName(period, words) });
    case 'budget':
      return t('alerts.kinds.budget', {
        percent: format.percent(level),
        period: periodName(period, words),
      });
    case 'burn-rate':
      return t('alerts.kinds.burnRate', {
        window: format.duration(level * SECONDS_PER_MINUTE),
      });
    case 'no-data':
      return t('alerts.kinds.noData');
    default:
      return kind satisfies never;
  }
}

/** Of each target the gravest alert of its budget, and what else is the matter with it. */
export function gravestOf(alerts: readonly Alert[]): Alert[] {
  const isGraver = (one: Alert, other: Alert) =>
    one.kind === 'breached' ||
    (one.kind === 'budget' &&
      other.kind === 'budget' &&
      one.level > other.level) ||
    (one.kind === 'burn-rate' &&
      other.kind === 'burn-rate' &&
      one.level < other.level);
  const isOfBudget = ({ kind }: Alert) =>
    kind === 'breached' || kind === 'budget';
  const isOfOneKind = (one: Alert, other: Alert) =>
    one.kind === other.kind || (isOfBudget(one) && isOfBudget(other));
  return alerts.filter(
    alert =>
      !alerts.some(
        other =>
          other.id !== alert.id &&
          other.targetId === alert.targetId &&
          isOfOneKind(other, alert) &&
          isGraver(other, alert),
      ),
  );
}
