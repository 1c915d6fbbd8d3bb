const LENGTH_LIMIT = 120;
/** Reserved in Windows, control characters, and marks that turn the direction of writing. */
const NOT_IN_NAMES =
  // eslint-disable-next-line no-control-regex
  /[<>:"/\\|?*\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name that every file system takes: `Payments: Oct/Nov` becomes `Payments Oct Nov`. */
export function fileName(name: string, extension: string): string {
  const clean = name
    .normalize('NFC')
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const short = Array.from(clean)
    .slice(0, LENGTH_LIMIT)
    .join('')
    .replace(/[. ]+$/, '');
  return `${short || 'export'}.${extension}`;
}
