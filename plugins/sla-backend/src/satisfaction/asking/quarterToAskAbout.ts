import { lastQuarters } from '../quarters';

/** So many days after its end a quarter is asked about: who switches it on later waits for the next. */
const ASKED_FOR_DAYS = 14;
const DAY = 86_400;

/**
 * The quarter that ended within the last days, in UTC; undefined for most of
 * the year.
 *
 * @param now - epoch seconds
 */
export function quarterToAskAbout(now: number): string | undefined {
  const date = new Date(now * 1000).toISOString().slice(0, 10);
  const [ended, running] = lastQuarters(2, date);
  const days = (now - Date.parse(running.from) / 1000) / DAY;
  return days < ASKED_FOR_DAYS ? ended.label : undefined;
}
