/**
 * What is needed: an entity on which something is agreed, all of several
 * things, or any one of them. All of nothing is always there, any of nothing
 * never.
 */
export type Need =
  | { readonly kind: 'entity'; readonly ref: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Need[] };

/** Needs nothing. */
export const NOTHING: Need = { kind: 'all', of: [] };
const NEVER: Need = { kind: 'any', of: [] };

/** Whether nothing is needed. */
export function isNothing(need: Need): boolean {
  return need.kind === 'all' && need.of.length === 0;
}

function isNever(need: Need): boolean {
  return need.kind === 'any' && need.of.length === 0;
}

/** All of several things; entities that are needed twice are needed once. */
export function allOf(needs: readonly Need[]): Need {
  const flat = needs.flatMap(need => (need.kind === 'all' ? need.of : [need]));
  if (flat.some(isNever)) {
    return NEVER;
  }
  const refs = new Set(
    flat.flatMap(need => (need.kind === 'entity' ? need.ref : [])),
  );
  const all = [
    ...[...refs].map((ref): Need => ({ kind: 'entity', ref })),
    ...flat.filter(need => need.kind !== 'entity'),
  ];
  if (all.length === 0) {
    return NOTHING;
  }
  return all.length === 1 ? all[0] : { kind: 'all', of: all };
}

/** Entities that a need cannot do without, as far as it says so itself. */
function necessary(need: Need): readonly string[] {
  switch (need.kind) {
    case 'entity':
      return [need.ref];
    case 'all':
      return need.of.flatMap(part => (part.kind === 'entity' ? part.ref : []));
    default:
      return [];
  }
}

/** Any of several things; what all of them need is needed once, and not once for each. */
export function anyOf(needs: readonly Need[]): Need {
  const possible = needs.filter(need => !isNever(need));
  if (possible.some(isNothing)) {
    return NOTHING;
  }
  if (possible.length <= 1) {
    return possible[0] ?? NEVER;
  }
  const [first, ...others] = possible.map(necessary);
  const common = first.filter(ref => others.every(refs => refs.includes(ref)));
  if (common.length === 0) {
    return { kind: 'any', of: possible };
  }
  const rest = possible.map(need =>
    common.reduce((left, ref) => assume(left, ref, true), need),
  );
  return allOf([
    ...common.map((ref): Need => ({ kind: 'entity', ref })),
    anyOf(rest),
  ]);
}

/** What is still needed where it is known that an entity is there, or is not. */
export function assume(need: Need, ref: string, isThere: boolean): Need {
  switch (need.kind) {
    case 'entity':
      if (need.ref !== ref) {
        return need;
      }
      return isThere ? NOTHING : NEVER;
    case 'all':
      return allOf(need.of.map(part => assume(part, ref, isThere)));
    default:
      return anyOf(need.of.map(part => assume(part, ref, isThere)));
  }
}

/** The entities that a need names, as often as it names them. */
export function entitiesIn(need: Need): readonly string[] {
  return need.kind === 'entity' ? [need.ref] : need.of.flatMap(entitiesIn);
}
