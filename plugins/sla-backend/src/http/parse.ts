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
  const isMissing = issue.input === undefined;
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && !isMissing) {
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
    Math.max(...issues.map(depthOf));
  return [...alternatives].sort((a, b) => depth(b) - depth(a))[0];
}

/** Who sent something of another type altogether meant another alternative. */
function depthOf({ code, path }: z.core.$ZodIssue): number {
  if (code === 'invalid_type' && path.length === 0) {
    return -1;
  }
  return path.length + (code === 'invalid_union' ? 1 : 0);
}

function reasonOf(issue: z.core.$ZodIssue): string {
  const needsValue =
    issue.code === 'invalid_type' || issue.code === 'invalid_union';
  if (needsValue && issue.input === undefined) {
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
