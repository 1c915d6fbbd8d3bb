import type { TargetForm } from '../form/TargetForm';
import { isSame } from './isSame';
import type { Contested, FieldPath } from './Merged';
import { mergeFields, type MergedPart, type Sides } from './mergeFields';

type Targets = readonly TargetForm[];

const keysOf = (targets: Targets) => targets.map(({ key }) => key);

/** Whether those that both have stand in another order. */
function isReordered(before: Targets, after: Targets): boolean {
  const [known, there] = [keysOf(before), keysOf(after)];
  return !isSame(
    known.filter(key => there.includes(key)),
    there.filter(key => known.includes(key)),
  );
}

/** Mine in my order where I changed it, else in theirs; what only one has stands at the end. */
function orderOf({ base, mine, theirs }: Sides<Targets>): string[] {
  const [first, second] = isReordered(base, mine)
    ? [mine, theirs]
    : [theirs, mine];
  return [...new Set([...keysOf(first), ...keysOf(second)])];
}

/** Targets by their identity, each field by field. */
export function mergeTargets(
  sides: Sides<Targets>,
  path: FieldPath,
): MergedPart<Targets> {
  const find = (targets: Targets, key: string) =>
    targets.find(one => one.key === key);
  const value: TargetForm[] = [];
  const taken: FieldPath[] = [];
  const contested: Contested[] = [];
  for (const key of orderOf(sides)) {
    const base = find(sides.base, key);
    const mine = find(sides.mine, key);
    const theirs = find(sides.theirs, key);
    const own = [...path, key];
    if (base !== undefined && mine !== undefined && theirs !== undefined) {
      const merged = mergeFields({ base, mine, theirs }, own);
      value.push(merged.value);
      taken.push(...merged.taken);
      contested.push(...merged.contested);
    } else if (base === undefined) {
      const added = mine ?? theirs;
      if (added !== undefined) {
        value.push(added);
      }
      if (mine === undefined) {
        taken.push(own);
      }
    } else if (mine !== undefined) {
      // They removed it.
      if (isSame(mine, base)) {
        taken.push(own);
      } else {
        value.push(mine);
        contested.push({ path: own, mine, theirs: undefined });
      }
    } else if (theirs !== undefined && !isSame(theirs, base)) {
      // I removed what they changed.
      contested.push({ path: own, mine: undefined, theirs });
    }
  }
  if (
    isReordered(sides.base, sides.theirs) &&
    !isReordered(sides.base, sides.mine)
  ) {
    taken.push(path);
  }
  return { value, taken, contested };
}
