import type { catalogApiRef } from '@backstage/plugin-catalog-react';

/** What is asked of the catalog. */
export type TitlesCatalog = Pick<typeof catalogApiRef.T, 'getEntitiesByRefs'>;

/** Titles by entity ref, of those that are known. */
export type Titles = ReadonlyMap<string, string>;

const FIELDS = ['kind', 'metadata.title', 'spec.profile.displayName'];

function displayNameOf(spec: object | undefined): string | undefined {
  const { profile } = { profile: undefined, ...spec };
  const { displayName } = { displayName: undefined, ...Object(profile) };
  return typeof displayName === 'string' ? displayName : undefined;
}

/** What the catalog knows of some entities. */
export interface Known {
  readonly titles: Titles;
  /** Those that it does not have, or does not show; none where it could not be asked. */
  readonly missing: ReadonlySet<string>;
}

const NOTHING: Known = { titles: new Map(), missing: new Set() };

/**
 * The titles that the catalog knows of entities. A title is a comfort: where
 * the catalog doesn't answer, or hides an entity, its name stands in.
 */
export async function loadTitles(
  catalog: TitlesCatalog,
  refs: Iterable<string>,
): Promise<Titles> {
  return (await loadKnown(catalog, refs)).titles;
}

/** Titles of entities, and which of them are not there: a link that broke must not vanish. */
export async function loadKnown(
  catalog: TitlesCatalog,
  refs: Iterable<string>,
): Promise<Known> {
  const entityRefs = [...new Set(refs)];
  if (entityRefs.length === 0) {
    return NOTHING;
  }
  try {
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs,
      fields: FIELDS,
    });
    const titles = items.flatMap((entity, i) => {
      const title = entity?.metadata?.title ?? displayNameOf(entity?.spec);
      return title === undefined ? [] : [[entityRefs[i], title] as const];
    });
    const missing = entityRefs.filter((_, i) => items[i] === undefined);
    return { titles: new Map(titles), missing: new Set(missing) };
  } catch {
    return NOTHING;
  }
}

/** The title of an entity; else the name of its ref. */
export function titleIn(titles: Titles, ref: string): string {
  return titles.get(ref) ?? ref.slice(ref.indexOf('/') + 1);
}
