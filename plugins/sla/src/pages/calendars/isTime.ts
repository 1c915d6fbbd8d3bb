const TIME = '([01]\\d|2[0-3]):[0-5]\\d';

/** What a local time of a calendar looks like; an end may be `24:00`. */
export const TIME_PATTERN = { from: TIME, to: `(${TIME}|24:00)` } as const;

/** Whether a text is a local time of a calendar. */
export function isTime(text: string, end: 'from' | 'to'): boolean {
  return new RegExp(`^${TIME_PATTERN[end]}$`).test(text);
}
