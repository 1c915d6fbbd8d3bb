import type { middleware } from 'express-openapi-validator';

type Documents = Parameters<typeof middleware>[0]['apiSpec'];

/** An OpenAPI 3.0 document as the request validator takes it. */
export type OpenApiDocument = Extract<
  Documents,
  { readonly openapi: `3.0.${string}` }
>;
