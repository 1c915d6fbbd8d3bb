import type { StoredIndicator } from '../../plugins/sla-backend/src/indicators/IndicatorsStore';
import type { createStage } from '../../plugins/sla-backend/src/attainment/days/__testUtils__/stage';
import type { History } from './histories';

export const DAY = 86_400;
export const ZONE = 'Europe/Berlin';

/** Epoch seconds; nothing depends on when the bench runs. */
export const NOW = Date.parse('2026-07-01T06:00:00Z') / 1000;

const DAYS_AT_ONCE = 100;

/** Begins (UTC) of so many days before `NOW`, oldest first. */
export function daysBefore(count: number): number[] {
  const today = Math.floor(NOW / DAY) * DAY;
  return Array.from({ length: count }, (_, i) => today - (count - i) * DAY);
}

/** An indicator with so many days of history, and a target that it is judged for since then. */
export async function fill(
  stage: ReturnType<typeof createStage>,
  history: History,
  days: number,
): Promise<StoredIndicator> {
  const { stream, target } = history;
  const indicator = await stage.measure(
    stream,
    stream === 'states' ? 'up' : null,
  );
  const begins = daysBefore(days);
  await stage.agree(
    {
      timeZone: ZONE,
      calendar: '24x7',
      effectiveFrom: new Date(begins[0] * 1000).toISOString().slice(0, 10),
      effectiveTo: null,
    },
    indicator,
    [target],
  );
  for (let first = 0; first < days; first += DAYS_AT_ONCE) {
    await stage.measurements.write({
      ...history.factsOf(begins.slice(first, first + DAYS_AT_ONCE)),
      indicatorKey: indicator.key,
      withdraw: [],
      recordedAt: NOW,
      recordedBy: 'bench',
    });
  }
  return indicator;
}
