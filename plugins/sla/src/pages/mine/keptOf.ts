import {
  bindingOf,
  byTarget,
  targetOutcome,
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

/** Counts the targets that bind. */
export function keptOf({ content }: Pick<Report, 'content'>): Kept {
  const figures = content.agreements.flatMap(({ targets }) =>
    targets.map(({ attainment }) => attainment),
  );
  const targets = byTarget(bindingOf(figures));
  const missed = targets.filter(periods => targetOutcome(periods) === 'missed');
  const kept = targets.filter(periods => targetOutcome(periods) === 'kept');
  return {
    kept: kept.length,
    total: kept.length + missed.length,
    missed: [...new Set(missed.map(([{ targetName }]) => targetName))],
  };
}
