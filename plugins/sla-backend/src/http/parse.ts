import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import { z } from 'zod';
import { InvalidInputError } from '../errors';

/** `targets.0.objective.atLeast` for the path of an issue; the root is called `body`. */
function fieldOf(path: readonly PropertyKey[], root: string): string {
  return path.length === 0 ? root : path.map(String).join('.');
}

/** The reasons that a schema gives, flattened; of a union the alternative that came closest. */
export function detailsOf(error: z.ZodError, root = 'body'): ErrorDetail[] {
  return error.issues.flatMap(issue => detailsOfIssue(issue, [], root));
}

function detailsOfIssue(
  issue: z.core.$ZodIssue,
  parents: readonly PropertyKey[],
  root: string,
): ErrorDetail[] {
  const path = [...parents, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const deepest = closestAlternative(issue.errors);
    return deepest.flatMap(inner => detailsOfIssue(inner, path, root));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      field: fieldOf([...path, key], root),
      reason: 'is not known',
    }));
  }
  return [{ field: fieldOf(path, root), reason: reasonOf(issue) }];
}

/** The alternative whose complaints lie deepest is the one that the caller meant. */
function closestAlternative(
  alternatives: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(
      0,
      ...issues.map(
        issue => issue.path.length + (issue.code === 'invalid_union' ? 1 : 0),
      ),
    );
  return [...alternatives].sort((a, b) => depth(b) - depth(a))[0];
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return 'is required';
  }
  return issue.message;
}

/** Reads a body or query by its schema, or refuses it with every field and reason. */
export function parse<TSchema extends z.ZodType>(
  schema: TSchema,
  value: unknown,
  root = 'body',
): z.output<TSchema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (!result.success) {
    throw new InvalidInputError(detailsOf(result.error, root));
  }
  return result.data;
}

/** Reads the rows of a batch; a refused row is named by its position. */
export function parseRows<TSchema extends z.ZodType>(
  schema: TSchema,
  rows: readonly unknown[],
  field: string,
): z.output<TSchema>[] {
  const details: ErrorDetail[] = [];
  const parsed: z.output<TSchema>[] = [];
  rows.forEach((row, index) => {
    const result = schema.safeParse(row, { reportInput: true });
    if (result.success) {
      parsed.push(result.data);
    } else {
      details.push(
        ...detailsOf(result.error, field).map(detail => ({
          field: detail.field === field ? field : `${field}.${detail.field}`,
          reason: detail.reason,
          index,
        })),
      );
    }
  });
  if (details.length > 0) {
    throw new InvalidInputError(details);
  }
  return parsed;
}
