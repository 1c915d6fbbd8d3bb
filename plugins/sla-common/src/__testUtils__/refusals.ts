import { z } from 'zod';

function refusalsOf(
  issue: z.core.$ZodIssue,
  parents: readonly PropertyKey[],
): string[] {
  const path = [...parents, ...issue.path];
  // A union by discriminator has no alternatives to tell of.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return issue.errors.flat().flatMap(inner => refusalsOf(inner, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(
      key => `${[...path, key].map(String).join('.')}: is not known`,
    );
  }
  return [`${path.map(String).join('.')}: ${issue.message}`];
}

/** Why a schema refuses a body, as `path: reason`, of all alternatives where there are several; empty where it accepts. */
export function refusals(schema: z.ZodType, body: unknown): string[] {
  const result = schema.safeParse(body);
  return result.success
    ? []
    : result.error.issues.flatMap(issue => refusalsOf(issue, []));
}
