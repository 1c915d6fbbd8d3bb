import type { IndexableDocument } from '@backstage/plugin-search-common';

/**
 * A document of ours: what everybody reads who may read the object itself, from
 * either side. No person is indexed as such; words may name somebody.
 */
export interface SlaDocument extends IndexableDocument {
  readonly authorization: { readonly resourceRef: string };
}
