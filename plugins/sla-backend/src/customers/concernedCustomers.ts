/**
 * The customers whose facts concern any of the named ones: themselves,
 * everything that they are part of (an outage of the holding is one of the
 * company), and their members (a parent customer covers its members).
 *
 * @param parents - of each customer that is part of another; cycles are tolerated
 */
export function concernedCustomers(
  named: readonly string[],
  parents: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const concerned = new Set(named);
  for (const ref of named) {
    for (const ancestor of ancestorsOf(ref, parents)) {
      concerned.add(ancestor);
    }
  }
  const isNamed = new Set(named);
  for (const ref of parents.keys()) {
    if (ancestorsOf(ref, parents).some(ancestor => isNamed.has(ancestor))) {
      concerned.add(ref);
    }
  }
  return concerned;
}

/** What a customer is part of, nearest first, at any height; cycles are tolerated. */
export function ancestorsOf(
  ref: string,
  parents: ReadonlyMap<string, string>,
): string[] {
  const ancestors: string[] = [];
  let parent = parents.get(ref);
  while (
    parent !== undefined &&
    parent !== ref &&
    !ancestors.includes(parent)
  ) {
    ancestors.push(parent);
    parent = parents.get(parent);
  }
  return ancestors;
}
