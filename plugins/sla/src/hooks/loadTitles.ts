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

/**
 * The titles that the catalog knows of entities. A title is a comfort: where
 * the catalog doesn't answer, or hides an entity, its name stands in.
 */
export async function loadTitles(
  catalog: TitlesCatalog,
  refs: Iterable<string>,
): Promise<Titles> {
  const entityRefs = [...new Set(refs)];
  if (entityRefs.length === 0) {
    return new Map();
  }
  try {
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs,
      fields: FIELDS,
    });
    return new Map(
      items.flatMap((entity, i) => {
        const title = entity?.metadata?.title ?? displayNameOf(entity?.spec);
        return title === undefined ? [] : [[entityRefs[i], title] as const];
      }),
    );
  } catch {
    return new Map();
  }
}

/** The title of an entity; else the name of its ref. */
export function titleIn(titles: Titles, ref: string): string {
  return titles.get(ref) ?? ref.slice(ref.indexOf('/') + 1);
}
