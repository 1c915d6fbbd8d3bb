import type { z } from 'zod';
import { agreementDraftSchema } from './agreement';
import type { ErrorDetail } from './page';

/** `targets.0.objective.atLeast` for the path of an issue; the root has a name of its own. */
function fieldOf(path: readonly PropertyKey[], root: string): string {
  return path.length === 0 ? root : path.map(String).join('.');
}

/** Who sent something of another type altogether meant another alternative. */
function depthOf({ code, path }: z.core.$ZodIssue): number {
  if (code === 'invalid_type' && path.length === 0) {
    return -1;
  }
  return path.length + (code === 'invalid_union' ? 1 : 0);
}

/** The alternative whose complaints lie deepest is the one that was meant. */
function closestAlternative(
  alternatives: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(...issues.map(depthOf));
  return [...alternatives].sort((a, b) => depth(b) - depth(a))[0];
}

/** What is no number is what nobody has typed yet: JSON has none such. */
function isMissing(input: unknown): boolean {
  return input === undefined || Number.isNaN(input);
}

function reasonOf(issue: z.core.$ZodIssue): string {
  const needsValue =
    issue.code === 'invalid_type' || issue.code === 'invalid_union';
  return needsValue && isMissing(issue.input) ? 'is required' : issue.message;
}

function detailsOfIssue(
  issue: z.core.$ZodIssue,
  parents: readonly PropertyKey[],
  root: string,
): ErrorDetail[] {
  const path = [...parents, ...issue.path];
  if (
    issue.code === 'invalid_union' &&
    issue.errors.length > 0 &&
    issue.input !== undefined
  ) {
    return closestAlternative(issue.errors).flatMap(inner =>
      detailsOfIssue(inner, path, root),
    );
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      field: fieldOf([...path, key], root),
      reason: 'is not known',
    }));
  }
  return [{ field: fieldOf(path, root), reason: reasonOf(issue) }];
}

/**
 * The reasons that a schema gives, flattened; of a union the alternative that
 * came closest. The schema has to report the input.
 *
 * @param root - how that which was parsed is called where all of it is refused
 *
 * @public
 */
export function refusalsOf(
  error: { readonly issues: readonly z.core.$ZodIssue[] },
  root: string,
): ErrorDetail[] {
  return error.issues.flatMap(issue => detailsOfIssue(issue, [], root));
}

/** Why a draft would be refused, as the API says it; empty where it would be taken. @public */
export function refusalsOfDraft(draft: unknown): ErrorDetail[] {
  const result = agreementDraftSchema.safeParse(draft, { reportInput: true });
  return result.success ? [] : refusalsOf(result.error, 'body');
}
