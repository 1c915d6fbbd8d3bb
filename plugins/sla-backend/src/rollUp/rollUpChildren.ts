import {
  bindingOf,
  summaryOf,
  VERDICTS,
  type RolledUpChild,
  type RollUpSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { TargetVerdict } from '../attainment/AttainmentService';
import type { Ancestor } from '../entities/ancestorsOf';
import type { Beneath } from '../entities/StructureStore';

/** What verdicts amount to together; what does not bind counts only where nothing does. */
export function summaryOfTargets(
  targets: readonly TargetVerdict[],
): RollUpSummary {
  return summaryOf(bindingOf(targets).map(({ verdict }) => verdict));
}

function severity({ summary }: RolledUpChild): number {
  return summary.worst === null
    ? VERDICTS.length
    : VERDICTS.indexOf(summary.worst);
}

/** How many there are of the worst. */
function weight({ summary }: RolledUpChild): number {
  return summary.worst === null ? 0 : summary.counts[summary.worst];
}

/** What needs attention first, then by ref. */
function worstFirst(children: readonly RolledUpChild[]): RolledUpChild[] {
  return [...children].sort(
    (a, b) =>
      severity(a) - severity(b) ||
      weight(b) - weight(a) ||
      (a.entityRef < b.entityRef ? -1 : 1),
  );
}

/** The children with the targets on or beneath each, worst first; those without any are left out. */
export function rollUpChildren(
  targets: readonly TargetVerdict[],
  beneath: readonly Beneath[],
): RolledUpChild[] {
  const targetsOn = new Map<string, TargetVerdict[]>();
  targets.forEach(target => {
    const found = targetsOn.get(target.entityRef) ?? [];
    found.push(target);
    targetsOn.set(target.entityRef, found);
  });
  const targetsOf = new Map<string, TargetVerdict[]>();
  beneath.forEach(({ aboveRef, entityRef }) => {
    const found = targetsOn.get(entityRef);
    if (found !== undefined) {
      const all = targetsOf.get(aboveRef) ?? [];
      all.push(...found);
      targetsOf.set(aboveRef, all);
    }
  });
  return worstFirst(
    [...targetsOf].map(([entityRef, found]) => ({
      entityRef,
      summary: summaryOfTargets(found),
    })),
  );
}

/**
 * Leaves out what lies beneath another one of the children, where it is
 * counted as well. Two that lie beneath each other, by a cycle in the catalog,
 * both stay.
 */
export function topmost(
  children: readonly RolledUpChild[],
  among: readonly Ancestor[],
): RolledUpChild[] {
  const isBeneath = new Set(
    among.map(({ entityRef, ancestorRef }) => `${entityRef} ${ancestorRef}`),
  );
  const covered = new Set(
    among
      .filter(
        ({ entityRef, ancestorRef }) =>
          !isBeneath.has(`${ancestorRef} ${entityRef}`),
      )
      .map(({ entityRef }) => entityRef),
  );
  return children.filter(({ entityRef }) => !covered.has(entityRef));
}
