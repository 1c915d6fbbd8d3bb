import type { Who } from '../startPortal';

/** What is there before the wrong request. */
export interface RefusalsStage {
  readonly draft: { id: string; etag: string };
  readonly offered: { id: string; hash: string };
  readonly ofAcme: { id: string };
}

/** A request that is wrong, and what is answered. */
export interface Refusal {
  readonly name: string;
  readonly who?: Who;
  readonly method?: 'get' | 'post' | 'put' | 'delete';
  readonly path: string | ((stage: RefusalsStage) => string);
  readonly body?: object | string | ((stage: RefusalsStage) => object);
  readonly headers?:
    | Record<string, string>
    | ((stage: RefusalsStage) => Record<string, string>);
  readonly status: number;
  readonly details?: readonly object[];
}
