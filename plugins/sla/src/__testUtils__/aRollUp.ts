import {
  summaryOf,
  type RollUp,
  type Verdict,
} from '@service-levels/backstage-plugin-sla-common';

/** The entity itself, and what is beneath it, by the verdicts of their targets. */
export function aRollUp(
  entityRef: string,
  verdicts: {
    readonly own?: readonly Verdict[];
    readonly children?: Readonly<Record<string, readonly Verdict[]>>;
    readonly childrenLeftOut?: number;
  } = {},
): RollUp {
  const { own = [], children = {}, childrenLeftOut = 0 } = verdicts;
  return {
    entityRef,
    measuredUntil: '2026-11-23T13:20:00Z',
    own: summaryOf(own),
    summary: summaryOf([...own, ...Object.values(children).flat()]),
    children: Object.entries(children).map(([ref, found]) => ({
      entityRef: ref,
      summary: summaryOf(found),
    })),
    childrenLeftOut,
  };
}
