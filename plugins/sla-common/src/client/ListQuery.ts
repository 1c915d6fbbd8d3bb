/** Sent with each request; in a backend the token of the caller. @public */
export interface SlaRequestOptions {
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/** A filter and position in a list. @public */
export interface ListQuery {
  readonly limit?: number;
  readonly cursor?: string;
}
