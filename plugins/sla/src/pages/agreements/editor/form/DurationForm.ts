/** Units of a duration, and how many seconds each has; no days, for a day of service time is none. */
export const SECONDS_OF_UNITS = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
} as const;

/** A unit that a duration is typed in. */
export type DurationUnit = keyof typeof SECONDS_OF_UNITS;

/** A duration as it is typed. */
export interface DurationForm {
  readonly number: string;
  readonly unit: DurationUnit;
}

const LARGEST_FIRST: readonly DurationUnit[] = ['hours', 'minutes', 'seconds'];

/** Seconds in the largest unit that says them as a whole number. */
export function durationForm(
  seconds: number,
  unitOfNothing: DurationUnit,
): DurationForm {
  if (seconds === 0) {
    return { number: '0', unit: unitOfNothing };
  }
  const unit =
    LARGEST_FIRST.find(one => seconds % SECONDS_OF_UNITS[one] === 0) ??
    'seconds';
  return { number: String(seconds / SECONDS_OF_UNITS[unit]), unit };
}

/** Seconds of what is typed; NaN where nothing is. */
export function secondsOf({ number, unit }: DurationForm): number {
  if (number.trim() === '') {
    return NaN;
  }
  // 1.1 hours are 3,960 seconds, not 3,960.0000000000005.
  return Number((Number(number) * SECONDS_OF_UNITS[unit]).toFixed(6));
}
