import type { AgreementTerms, Target, TermsChange } from '../model';
import { diffWords } from './diffWords';

type Path = readonly (string | number)[];

/** Terms with targets that may have their identity. @public */
export type TermsToCompare = Omit<AgreementTerms, 'targets'> & {
  readonly targets: readonly (Omit<Target, 'id'> & { readonly id?: string })[];
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What tells an item of a list from the others: what it is called, else itself. */
function keyOf(item: unknown): string {
  if (!isRecord(item)) {
    return JSON.stringify(item);
  }
  const key = item.title ?? item.term ?? item.ref ?? item.name ?? item.to;
  return typeof key === 'string' ? key : JSON.stringify(item);
}

function changeOf(path: Path, before: unknown, after: unknown): TermsChange {
  if (before === undefined || before === null) {
    return { path, kind: 'added', before: null, after };
  }
  if (after === undefined || after === null) {
    return { path, kind: 'removed', before, after: null };
  }
  const words =
    typeof before === 'string' && typeof after === 'string'
      ? { words: diffWords(before, after) }
      : {};
  return { path, kind: 'changed', before, after, ...words };
}

/** Items of both lists, matched by key; of those that are equal none. */
function diffLists(
  path: Path,
  before: readonly unknown[],
  after: readonly unknown[],
): TermsChange[] {
  const keys = [...new Set([...before, ...after].map(keyOf))];
  return keys.flatMap(key => {
    const old = before.find(item => keyOf(item) === key);
    const now = after.find(item => keyOf(item) === key);
    return diff([...path, key], old, now);
  });
}

function diff(path: Path, before: unknown, after: unknown): TermsChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) {
    return [];
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return diffLists(path, before, after);
  }
  if (isRecord(before) && isRecord(after)) {
    const fields = [
      ...new Set([...Object.keys(before), ...Object.keys(after)]),
    ];
    return fields.flatMap(field =>
      diff([...path, field], before[field], after[field]),
    );
  }
  return (before ?? null) === (after ?? null)
    ? []
    : [changeOf(path, before, after)];
}

/** Targets by their identity, so that one with another name is the same. */
function diffTargets(
  before: TermsToCompare['targets'],
  after: TermsToCompare['targets'],
): TermsChange[] {
  const isSame =
    (one: { id?: string; name: string }) =>
    (other: { id?: string; name: string }) =>
      one.id === undefined || other.id === undefined
        ? one.name === other.name
        : one.id === other.id;
  const withoutId = (target: TermsToCompare['targets'][number] | undefined) => {
    if (target === undefined) {
      return undefined;
    }
    const { id: _id, ...rest } = target;
    return rest;
  };
  return [
    ...after.flatMap(target =>
      diff(
        ['targets', target.name],
        withoutId(before.find(isSame(target))),
        withoutId(target),
      ),
    ),
    ...before
      .filter(target => !after.some(isSame(target)))
      .flatMap(target =>
        diff(['targets', target.name], withoutId(target), undefined),
      ),
  ];
}

/**
 * What differs between two versions of an agreement, field by field and word
 * by word. Targets are matched by their id, clauses by what they are called.
 *
 * @public
 */
export function diffTerms(
  before: TermsToCompare,
  after: TermsToCompare,
): readonly TermsChange[] {
  const { targets: oldTargets, ...oldTerms } = before;
  const { targets, ...terms } = after;
  return [...diff([], oldTerms, terms), ...diffTargets(oldTargets, targets)];
}
