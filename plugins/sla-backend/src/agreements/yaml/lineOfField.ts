import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { ComposedYaml } from './composeYaml';

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The longest key that the names begin with: a key may hold a dot itself. */
function pairAt(
  pairs: readonly Pair[],
  names: readonly string[],
): { pair: Pair; rest: readonly string[] } | undefined {
  for (let taken = names.length; taken > 0; taken -= 1) {
    const wanted = names.slice(0, taken).join('.');
    const pair = pairs.find(
      ({ key }) => isScalar(key) && String(key.value) === wanted,
    );
    if (pair !== undefined) {
      return { pair, rest: names.slice(taken) };
    }
  }
  return undefined;
}

function offsetOf(
  node: Node | null,
  names: readonly string[],
  known: number,
): number {
  if (names.length === 0) {
    return known;
  }
  if (isMap(node)) {
    const found = pairAt(node.items, names);
    const value = found?.pair.value;
    return found === undefined
      ? known
      : offsetOf(
          isNode(value) ? value : null,
          found.rest,
          startOf(found.pair.key) ?? known,
        );
  }
  if (isSeq(node)) {
    const item = node.items[Number(names[0])];
    return isNode(item)
      ? offsetOf(item, names.slice(1), startOf(item) ?? known)
      : known;
  }
  return known;
}

/**
 * The line of a field such as `spec.targets.0.name`; where it is missing, that
 * of what it is missing in.
 */
export function lineOfField(
  { document, lineAt }: ComposedYaml,
  field: string,
): number {
  const start = startOf(document.contents) ?? 0;
  return lineAt(offsetOf(document.contents, field.split('.'), start));
}
