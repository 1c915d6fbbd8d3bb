import { inputOfInstant, instantOfInput } from '../../../format/localInput';

/** What is wrong with a field, as far as that is seen before it is sent. */
export type Mistake = 'missing' | 'notANumber' | 'beforeBegin' | 'overTotal';

/** Reads the fields of a form and remembers what is wrong with which. */
export class DraftReader {
  readonly #mistakes = new Map<string, Mistake>();

  /** By field; empty where all is well. */
  get mistakes(): ReadonlyMap<string, Mistake> {
    return this.#mistakes;
  }

  /** Only the first mistake of a field is told. */
  refuse(field: string, mistake: Mistake): void {
    if (!this.#mistakes.has(field)) {
      this.#mistakes.set(field, mistake);
    }
  }

  text(field: string, text: string): string {
    if (text.trim() === '') {
      this.refuse(field, 'missing');
    }
    return text.trim();
  }

  /**
   * The instant that a field says.
   *
   * @param before - what was stored: where the field still shows it, it stays,
   * also in the hour that a clock strikes twice
   */
  time(field: string, text: string, before?: string | null): string {
    const instant = this.timeOrNull(text, before);
    if (instant === null) {
      this.refuse(field, 'missing');
    }
    return instant ?? '';
  }

  /** As `time`, where a field may be empty. */
  timeOrNull(text: string, before?: string | null): string | null {
    const isAsBefore =
      before !== undefined &&
      before !== null &&
      inputOfInstant(before) === text;
    return isAsBefore ? before : instantOfInput(text) ?? null;
  }

  /** Refuses an end before its begin. */
  order(field: string, begin: string, end: string | null): void {
    if (end !== null && Date.parse(end) < Date.parse(begin)) {
      this.refuse(field, 'beforeBegin');
    }
  }

  number(field: string, text: string): number {
    const value = Number(text);
    if (text.trim() === '') {
      this.refuse(field, 'missing');
    } else if (!Number.isFinite(value)) {
      this.refuse(field, 'notANumber');
    }
    return value;
  }
}

/** What is typed, or nothing. */
export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
