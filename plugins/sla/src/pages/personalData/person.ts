import type { SoughtPersonInput } from '@service-levels/backstage-plugin-sla-common';

/** Whom somebody looks for, as it is typed. */
export interface PersonDraft {
  readonly ref: string;
  /** One on each line. */
  readonly names: string;
}

export const NOBODY: PersonDraft = { ref: '', names: '' };

/** What is sent of it. */
export function soughtOf({ ref, names }: PersonDraft): {
  readonly ref: string | null;
  readonly names: string[];
} & SoughtPersonInput {
  return {
    ref: ref.trim() === '' ? null : ref.trim(),
    names: names
      .split('\n')
      .map(name => name.trim())
      .filter(name => name !== ''),
  };
}

/** Whether it names anybody. */
export function isAnybody(draft: PersonDraft): boolean {
  const { ref, names } = soughtOf(draft);
  return ref !== null || names.length > 0;
}
