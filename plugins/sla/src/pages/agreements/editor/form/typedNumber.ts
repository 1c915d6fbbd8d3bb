/** What is typed of a number that has to be there; NaN where nothing or no number is. */
export function typedNumber(text: string): number {
  return text.trim() === '' ? NaN : Number(text);
}

/** What is typed of a number that may be left out. */
export function optionalNumber(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text);
}

/** A number as it stands in a field; empty where there is none. */
export function numberText(value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value)
    ? ''
    : String(value);
}

/** A text that may be left out. */
export function optionalText(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
