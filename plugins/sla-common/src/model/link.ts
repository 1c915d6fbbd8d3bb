import { z } from 'zod';
import { textSchema } from './primitives';

const PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:'];

function isSafeUrl(text: string): boolean {
  try {
    return PROTOCOLS.includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** A link that people wrote down; http, https and mailto only. @public */
export const linkSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .pipe(textSchema({ max: 200 })),
  url: z
    .string()
    .trim()
    .pipe(textSchema({ max: 2000 }))
    .refine(isSafeUrl, 'must be a http, https or mailto address'),
});

/** Somewhere else that has more about it. @public */
export type Link = z.output<typeof linkSchema>;
