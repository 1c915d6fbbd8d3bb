import { z } from 'zod';

/** Query parameters of every list; a list with another greatest page says so. */
export function pageQuery(options: { most?: number } = {}) {
  return {
    limit: z.coerce
      .number()
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(options.most ?? 500, `must be at most ${options.most ?? 500}`)
      .default(50),
    cursor: z.string().max(2000).optional(),
  };
}
