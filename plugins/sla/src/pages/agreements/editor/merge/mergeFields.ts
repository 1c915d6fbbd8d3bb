import { isSame } from './isSame';
import type { Contested, FieldPath } from './Merged';

/** The same thing as it was loaded, as I typed it, and as it is stored now. */
export interface Sides<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/** What comes of one part of a form. */
export interface MergedPart<T> {
  readonly value: T;
  readonly taken: readonly FieldPath[];
  readonly contested: readonly Contested[];
}

/** A field as a whole: who alone changed it wins; where both did, mine stands and is contested. */
export function mergeWhole<T>(
  { base, mine, theirs }: Sides<T>,
  path: FieldPath,
): MergedPart<T> {
  if (isSame(theirs, base) || isSame(theirs, mine)) {
    return { value: mine, taken: [], contested: [] };
  }
  return isSame(mine, base)
    ? { value: theirs, taken: [path], contested: [] }
    : { value: mine, taken: [], contested: [{ path, mine, theirs }] };
}

/** Refs or other words of which none stands twice: what either added is there, what either removed is not. */
export function mergeSet<T extends string>(
  { base, mine, theirs }: Sides<readonly T[]>,
  path: FieldPath,
): MergedPart<readonly T[]> {
  const kept = mine.filter(one => theirs.includes(one) || !base.includes(one));
  const added = theirs.filter(
    one => !base.includes(one) && !mine.includes(one),
  );
  const value = [...kept, ...added];
  // In one's own order, where the other only sorted them.
  const isTaken = !isSame([...value].sort(), [...mine].sort());
  return { value, taken: isTaken ? [path] : [], contested: [] };
}

/** Field by field; those that are named are merged by a rule of their own. */
export function mergeFields<T extends object>(
  sides: Sides<T>,
  path: FieldPath,
  rules: {
    readonly [TField in keyof T]?: (
      sides: Sides<T[TField]>,
      path: FieldPath,
    ) => MergedPart<T[TField]>;
  } = {},
): MergedPart<T> {
  const value = { ...sides.mine };
  const taken: FieldPath[] = [];
  const contested: Contested[] = [];
  for (const field of Object.keys(sides.mine) as (keyof T & string)[]) {
    const rule = rules[field] ?? mergeWhole;
    const merged = rule(
      {
        base: sides.base[field],
        mine: sides.mine[field],
        theirs: sides.theirs[field],
      },
      [...path, field],
    );
    value[field] = merged.value;
    taken.push(...merged.taken);
    contested.push(...merged.contested);
  }
  return { value, taken, contested };
}
