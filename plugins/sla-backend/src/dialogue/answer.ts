import type { Interaction } from '@service-levels/backstage-plugin-sla-common';
import type { JsonObject } from '@backstage/types';
import type { Request } from 'express';
import type { Answer } from '../http/route';

/** Where interactions are beneath a customer. */
export const BENEATH = '/customers/:namespace/:name/interactions';

/** An interaction as a route answers it; the audit is told no texts. */
export function answer(interaction: Interaction): Answer {
  const { id, customerRef, kind, visibility, etag } = interaction;
  return {
    body: interaction,
    etag,
    audit: { id, customerRef, kind, visibility },
  };
}

/** What of a path the audit is told. */
export function metaOf({ params }: Request): JsonObject {
  const customerRef = `customer:${params.namespace}/${params.name}`;
  return params.id === undefined
    ? { customerRef }
    : { customerRef, id: params.id };
}
