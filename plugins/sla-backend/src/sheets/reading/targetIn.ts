import type { Cells } from './readCells';

function secondsOf(minutes: unknown): unknown {
  return typeof minutes === 'number' ? Math.round(minutes * 60) : minutes;
}

/** The objective that the cells of a target say; columns of another kind of objective are refused as not known. */
function objectiveIn(cells: Cells) {
  const { kind, atLeast, atMost, op, value, measure, category } = cells;
  const limit =
    kind === 'value-slices' ? { slice: { op, value } } : { op, value };
  return {
    kind,
    atLeast,
    atMost,
    atMostSeconds: secondsOf(cells.atMostMinutes),
    ...limit,
    measure,
    withinSeconds: secondsOf(cells.withinMinutes),
    category,
  };
}

function given(fields: Cells): Cells {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
}

const ROLLING = /^(\d+)\s*(?:days|tage)$/i;

function periodIn(period: unknown): unknown {
  const [, days] = ROLLING.exec(String(period)) ?? [];
  return days === undefined ? period : { rollingDays: Number(days) };
}

function indicatorIn(indicator: unknown): unknown {
  return typeof indicator === 'string' && !indicator.includes(':')
    ? `system:default/${indicator}`
    : indicator;
}

/** A target as the API would be sent it. */
export function targetIn(cells: Cells): unknown {
  return given({
    name: cells.name,
    indicator: indicatorIn(cells.indicator),
    objective: given(objectiveIn(cells)),
    period: periodIn(cells.period),
    noData: cells.noData,
    coverageFloor: cells.coverageFloor,
    description: cells.description,
  });
}
