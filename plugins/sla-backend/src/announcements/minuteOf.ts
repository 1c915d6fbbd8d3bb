const MINUTE = 60;

/**
 * The begin of the minute that an instant lies in, in epoch seconds. People say
 * in a form when they sent a mail, and a form knows no seconds.
 */
export function minuteOf(at: number): number {
  return Math.floor(at / MINUTE) * MINUTE;
}
