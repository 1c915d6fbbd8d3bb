import type { Stage, Subject } from '../Stage';
import type { Sending } from '../startPortal';

/** One request of the API. */
export interface RouteRequest extends Sending {
  readonly path: string;
}

/** One row: a route, a request to it, and what each role gets, in the order of `ROLES`. */
export interface RouteRow {
  /** Method and path as in `openapi.yaml`. */
  readonly route: string;
  /** Where a route has several rows. */
  readonly what?: string;
  /** Makes what the request is about anew, where requests change it; else an agreement in force. */
  readonly subject?: (stage: Stage) => Promise<Subject>;
  /** The request; a required query belongs to the path. */
  readonly request: (subject: Subject) => RouteRequest;
  /** Under the policy of sla-node. */
  readonly shipped: string;
  /** Under a policy that allows all. */
  readonly allowAll: string;
}
