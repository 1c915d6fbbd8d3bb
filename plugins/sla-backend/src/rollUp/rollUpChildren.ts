import {
  summaryOf,
  VERDICTS,
  verdictOf,
  type Attainment,
  type RolledUpChild,
  type RollUpSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { Ancestor } from '../entities/ancestorsOf';
import type { Beneath } from '../entities/StructureStore';

/** What figures amount to together. */
export function summaryOfFigures(
  figures: readonly Attainment[],
): RollUpSummary {
  return summaryOf(figures.map(verdictOf));
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

/** The children with the figures on or beneath each, worst first; those without any are left out. */
export function rollUpChildren(
  figures: readonly Attainment[],
  beneath: readonly Beneath[],
): RolledUpChild[] {
  const figuresOn = new Map<string, Attainment[]>();
  figures.forEach(figure => {
    const found = figuresOn.get(figure.entityRef) ?? [];
    found.push(figure);
    figuresOn.set(figure.entityRef, found);
  });
  const figuresOf = new Map<string, Attainment[]>();
  beneath.forEach(({ aboveRef, entityRef }) => {
    const found = figuresOn.get(entityRef);
    if (found !== undefined) {
      const all = figuresOf.get(aboveRef) ?? [];
      all.push(...found);
      figuresOf.set(aboveRef, all);
    }
  });
  return worstFirst(
    [...figuresOf].map(([entityRef, found]) => ({
      entityRef,
      summary: summaryOfFigures(found),
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
