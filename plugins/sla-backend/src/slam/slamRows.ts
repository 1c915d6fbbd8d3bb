import {
  bindingOf,
  summaryOf,
  VERDICTS,
  type RollUpSummary,
  type SlamCell,
  type SlamRow,
} from '@service-levels/backstage-plugin-sla-common';
import type { TargetVerdict } from '../attainment/AttainmentService';

/** What of a service is beneath it: the entities that are measured for it. */
export type Beneath = ReadonlyMap<string, ReadonlySet<string>>;

/** The month of the chart in which a verdict stands: what runs stands in the last one. */
export function monthOf(
  { state, lastDay }: Pick<TargetVerdict, 'state' | 'lastDay'>,
  months: readonly string[],
): string {
  return state === 'closed' ? lastDay.slice(0, 7) : months[months.length - 1];
}

/** The services of an agreement that a target is measured for; the measured entity where none is above it. */
export function servicesOf(
  { services, entityRef }: TargetVerdict,
  beneath: Beneath,
): readonly string[] {
  const found = services.filter(
    service =>
      service === entityRef || beneath.get(service)?.has(entityRef) === true,
  );
  return found.length > 0 ? found : [entityRef];
}

function cellOf(verdicts: readonly TargetVerdict[]): SlamCell | null {
  const { worst, counts, targets } = summaryOf(
    bindingOf(verdicts).map(({ verdict }) => verdict),
  );
  return worst === null ? null : { worst, count: counts[worst], targets };
}

/** How bad a row is: by its last month, and then by the one before it. */
function severityOf({ cells }: SlamRow): number[] {
  return [...cells]
    .reverse()
    .map(cell =>
      cell === null ? VERDICTS.length : VERDICTS.indexOf(cell.worst),
    );
}

function byAttention(a: SlamRow, b: SlamRow): number {
  const [own, other] = [severityOf(a), severityOf(b)];
  const differs = own.findIndex((severity, i) => severity !== other[i]);
  return differs === -1
    ? Number(a.entityRef > b.entityRef) - Number(a.entityRef < b.entityRef)
    : own[differs] - other[differs];
}

/** One row for each service of the verdicts, what needs attention first. */
export function slamRows(
  verdicts: readonly TargetVerdict[],
  { months, beneath }: { months: readonly string[]; beneath: Beneath },
): SlamRow[] {
  const rows = new Map<string, Map<string, TargetVerdict[]>>();
  for (const verdict of verdicts) {
    const month = monthOf(verdict, months);
    for (const service of servicesOf(verdict, beneath)) {
      const row = rows.get(service) ?? new Map<string, TargetVerdict[]>();
      rows.set(service, row);
      row.set(month, [...(row.get(month) ?? []), verdict]);
    }
  }
  return [...rows]
    .map(([entityRef, row]) => ({
      entityRef,
      cells: months.map(month => cellOf(row.get(month) ?? [])),
    }))
    .filter(({ cells }) => cells.some(cell => cell !== null))
    .sort(byAttention);
}

/** Of each month all targets that bind, each once: a target of weeks by its worst one. */
export function slamTotals(
  verdicts: readonly TargetVerdict[],
  months: readonly string[],
): RollUpSummary[] {
  return months.map(month => {
    const worst = new Map<string, TargetVerdict>();
    verdicts
      .filter(verdict => monthOf(verdict, months) === month)
      .forEach(verdict => {
        const known = worst.get(verdict.targetId);
        if (
          known === undefined ||
          VERDICTS.indexOf(verdict.verdict) < VERDICTS.indexOf(known.verdict)
        ) {
          worst.set(verdict.targetId, verdict);
        }
      });
    return summaryOf(
      bindingOf([...worst.values()]).map(({ verdict }) => verdict),
    );
  });
}
