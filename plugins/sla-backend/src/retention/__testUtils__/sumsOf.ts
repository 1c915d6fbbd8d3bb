import type { ExplanationPart } from '@service-levels/backstage-plugin-sla-common';

/** Adds what an explanation lists, by the kind of its target. */
export function sumsOf({
  objective,
  events,
  values,
  slices,
  finalDays,
}: ExplanationPart) {
  const days = finalDays ?? [];
  const add = (numbers: readonly number[]) =>
    numbers.reduce((sum, one) => sum + one, 0);
  const counted = <T extends { treatment: string }>(
    rows: readonly T[] | null,
  ) => (rows ?? []).filter(({ treatment }) => treatment === 'counted');
  switch (objective.kind) {
    case 'success-ratio': {
      const rows = [
        ...counted(events),
        ...days.flatMap(day => (day.kind === 'events' ? [day] : [])),
      ];
      return {
        good: add(rows.map(({ good }) => Number(good))),
        total: add(rows.map(({ total }) => Number(total))),
      };
    }
    case 'mean': {
      const kept = counted(values);
      const final = days.flatMap(day => (day.kind === 'values' ? [day] : []));
      return {
        value:
          add([...kept, ...final].map(({ sum }) => Number(sum))) /
          add([
            ...kept.map(({ buckets }) => buckets),
            ...final.map(({ count }) => count),
          ]),
      };
    }
    default: {
      const of = (wanted: string) =>
        add(
          (slices ?? [])
            .filter(({ treatment }) => treatment === wanted)
            .map(row => row.slices),
        );
      const final = days.flatMap(day => (day.kind === 'slices' ? [day] : []));
      const good = of('good') + add(final.map(day => day.good));
      return { good, total: good + of('bad') + add(final.map(day => day.bad)) };
    }
  }
}
