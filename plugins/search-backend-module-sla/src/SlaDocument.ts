import type { IndexableDocument } from '@backstage/plugin-search-common';

/**
 * A document of ours: what everybody reads who may read the object itself, from
 * either side, and no person's name or address.
 */
export interface SlaDocument extends IndexableDocument {
  readonly authorization: { readonly resourceRef: string };
}
