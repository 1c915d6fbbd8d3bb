import type { Baseline } from '@service-levels/backstage-plugin-sla-common';

const SECONDS = 2_592_000;

/** A year of the availability of Payments to October 2026, with a bad June and an August of which too little is known. */
export function aBaseline(changes: Partial<Baseline> = {}): Baseline {
  const monthOf = (i: number) => {
    const label = new Date(Date.UTC(2025, 10 + i)).toISOString().slice(0, 7);
    const month = {
      label,
      from: `${label}-01T00:00:00Z`,
      to: `${new Date(Date.UTC(2025, 11 + i)).toISOString().slice(0, 19)}Z`,
      missing: null,
      serviceSeconds: SECONDS,
      unknownSeconds: 0,
    };
    switch (label) {
      case '2026-06':
        return { ...month, attained: { good: 2_570_000, total: SECONDS } };
      case '2026-08':
        return {
          ...month,
          attained: null,
          missing: 'no-data' as const,
          unknownSeconds: 864_000,
        };
      default:
        return { ...month, attained: { good: SECONDS, total: SECONDS } };
    }
  };
  return {
    indicator: 'system:default/payments/availability',
    judgedBy: { kind: 'availability' },
    unit: null,
    timeZone: 'Europe/Berlin',
    calendar: null,
    months: Array.from({ length: 12 }, (_, i) => monthOf(i)),
    wouldHaveMet: [
      { months: 12, value: null },
      { months: 11, value: '99.151' },
      { months: 10, value: '100.000' },
    ],
    ...changes,
  };
}
