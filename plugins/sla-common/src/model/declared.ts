import { z } from 'zod';
import { entityRefSchema } from './primitives';

/** As many as the catalog allows. */
const MOST_IN_NAME = 63;
const NAME = /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/;
const NAMESPACE = /^[a-z0-9]+(-+[a-z0-9]+)*$/;

function nameOf(pattern: RegExp, signs: string) {
  return z
    .string()
    .toLowerCase()
    .max(MOST_IN_NAME, `must have at most ${MOST_IN_NAME} characters`)
    .regex(pattern, `must have letters, digits and ${signs} between them only`);
}

/** The name of an entity that the portal keeps, by the catalog's rule; in lower case. */
export const declaredNameSchema = nameOf(NAME, '.-_');

/** Its namespace, by the catalog's stricter rule. */
export const declaredNamespaceSchema = nameOf(NAMESPACE, '-');

/** A ref of one of these kinds, which are in lower case. */
export function refOf(kinds: readonly string[]) {
  return entityRefSchema.refine(
    ref => kinds.includes(ref.split(':')[0]),
    `must name a ${kinds.join(' or a ')}`,
  );
}
