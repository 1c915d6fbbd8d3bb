/** The instant of a local time as a browser's field gives it, `2026-11-11T09:12`, on its own clock; undefined where it is none. */
export function instantOfInput(text: string): string | undefined {
  const milliseconds = Date.parse(text);
  return text === '' || Number.isNaN(milliseconds)
    ? undefined
    : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** What a browser's field shows of an instant, on its own clock: `2026-11-11T09:12`, and seconds where there are any. */
export function inputOfInstant(instant: string): string {
  const moment = new Date(instant);
  const local = moment.getTime() - moment.getTimezoneOffset() * 60_000;
  return new Date(local).toISOString().slice(0, 19).replace(/:00$/, '');
}

/** The date of an instant on the browser's clock. */
export function dateOfInstant(instant: string): string {
  return inputOfInstant(instant).slice(0, 10);
}

/** The zone of the browser's clock. */
export function clockZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
