/** What stands at a path such as `targets.0.objective.atLeast`; undefined where nothing does. */
export function valueAt(draft: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) {
      return undefined;
    }
    return Object.entries(value).find(([name]) => name === key)?.[1];
  }, draft);
}
