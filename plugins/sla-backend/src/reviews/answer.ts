import type { Review } from '@service-levels/backstage-plugin-sla-common';
import type { Request } from 'express';
import { customerRefOf, idOf } from '../http/customerPath';
import type { Answer } from '../http/route';
import type { ReviewKey } from './ReviewsStore';

/** Where reviews are beneath a customer. */
export const BENEATH = '/customers/:namespace/:name/reviews';

/** A review as a route answers it; the audit is told no texts. */
export function answer(review: Review): Answer {
  const { id, customerRef, state, etag } = review;
  return { body: review, etag, audit: { id, customerRef, state } };
}

/** Which review a path is of. */
export function keyOf(req: Request): ReviewKey {
  return { customerRef: customerRefOf(req), id: idOf(req) };
}
