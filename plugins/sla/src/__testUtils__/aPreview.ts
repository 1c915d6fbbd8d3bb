import type {
  AgreementPreview,
  PreviewFigure,
  PreviewPeriod,
  PreviewTarget,
} from '@service-levels/backstage-plugin-sla-common';

/** What a month of 100 hours of service came to, with so many percent. */
export function aPreviewFigure(
  percent: number,
  changes: Partial<PreviewFigure> = {},
): PreviewFigure {
  const total = 360_000;
  const good = (percent * total) / 100;
  return {
    status: percent >= 99.5 ? 'met' : 'breached',
    nearMiss: false,
    attained: { good, total },
    attainedPercent: percent.toFixed(3),
    ifNothingMore: null,
    serviceSeconds: total,
    excludedSeconds: 0,
    unknownSeconds: 0,
    coverage: { good: total, total },
    budget: null,
    ...changes,
  };
}

/** A month of 2026, such as 9 for September. */
export function aPreviewPeriod(
  month: number,
  changes: Partial<PreviewPeriod> = {},
): PreviewPeriod {
  const label = `2026-${String(month).padStart(2, '0')}`;
  return {
    label,
    from: `${label}-01T00:00:00Z`,
    to: `2026-${String(month + 1).padStart(2, '0')}-01T00:00:00Z`,
    timeZone: 'Europe/Berlin',
    state: 'closed',
    proposed: aPreviewFigure(100),
    inForce: null,
    ...changes,
  };
}

/** A preview of these targets, each as it is given or like the first target of an agreement. */
export function aPreview(
  ...targets: readonly Partial<PreviewTarget>[]
): AgreementPreview {
  return {
    items: targets.map(target => ({
      targetId: null,
      name: 'Availability',
      indicator: 'system:default/payments/availability',
      periods: null,
      missing: null,
      ...target,
    })),
    judgedAt: '2026-11-27T09:00:00Z',
  };
}
