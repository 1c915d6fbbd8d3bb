import {
  bindingOf,
  isMissed,
  type Attainment,
  type Report,
} from '@service-levels/backstage-plugin-sla-common';

/** How a report says that its targets went: each target once, however many periods of it are over. */
export interface Kept {
  readonly kept: number;
  /** Those of which it is known. */
  readonly total: number;
  /** Names of those that were missed in one of their periods or more. */
  readonly missed: readonly string[];
}

/** What somebody reported of a figure goes before what was measured. */
const statusOf = ({ reported, status }: Attainment) =>
  reported?.status ?? status;

/** Counts the targets that bind. One is kept where all of its periods were; where nothing happened, nothing was missed. */
export function keptOf({ content }: Pick<Report, 'content'>): Kept {
  const figures = bindingOf(
    content.agreements.flatMap(({ targets }) =>
      targets.map(({ attainment }) => attainment),
    ),
  );
  const targets = new Map<string, Attainment[]>();
  for (const figure of figures) {
    const periods = targets.get(figure.targetId) ?? [];
    targets.set(figure.targetId, [...periods, figure]);
  }
  const all = [...targets.values()];
  const missed = all.filter(periods => periods.some(isMissed));
  const kept = all.filter(
    periods =>
      periods.some(period => statusOf(period) === 'met') &&
      periods.every(period => ['met', 'no-events'].includes(statusOf(period))),
  );
  return {
    kept: kept.length,
    total: kept.length + missed.length,
    missed: [...new Set(missed.map(([{ targetName }]) => targetName))],
  };
}
