/** A text that LIKE takes for itself, with a backslash as the escape. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
