import { fieldId } from './fieldAt';

/** Paths from the field itself to what it is a part of. */
function upwards(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_part, i) => parts.slice(0, parts.length - i).join('.'));
}

/** Brings the reader to a field, or to the nearest one that it is a part of. */
export function focusField(path: string): void {
  const [found] = upwards(path).flatMap(
    one => document.getElementById(fieldId(one)) ?? [],
  );
  found?.focus();
}
