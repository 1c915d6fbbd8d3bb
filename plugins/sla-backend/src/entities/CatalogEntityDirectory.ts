import type { AuthService } from '@backstage/backend-plugin-api';
import { RELATION_HAS_PART, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  isKeptInPortal,
  type EntityNeeds,
  type PromiseGraph,
} from '@service-levels/backstage-plugin-sla-common';
import { chunksOf } from '../database/chunksOf';
import type { EntityDirectory, Parents } from './EntityDirectory';
import { needsIn } from './needsIn';
import { parentsIn } from './parentsIn';

/** Deeper nesting than this is a mistake in the catalog rather than a structure. */
const MAX_DEPTH = 10;

/** A request for so many stays far below the 100 kB that a backend reads by default. */
const REFS_PER_REQUEST = 500;

/** The title of an entity, or the name that a person or a group is shown by. */
function titleOf(entity: Entity): string | undefined {
  const profile = entity.spec?.profile;
  const displayName =
    typeof profile === 'object' &&
    !Array.isArray(profile) &&
    typeof profile?.displayName === 'string'
      ? profile.displayName
      : undefined;
  return entity.metadata?.title ?? displayName;
}

/** Asks the portal's catalog. */
export class CatalogEntityDirectory implements EntityDirectory {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;

  private constructor(options: { auth: AuthService; catalog: CatalogService }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
  }

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
  }): CatalogEntityDirectory {
    return new CatalogEntityDirectory(options);
  }

  async missing(refs: readonly string[]): Promise<readonly string[]> {
    if (refs.length === 0) {
      return [];
    }
    const credentials = await this.#auth.getOwnServiceCredentials();
    const missing: string[] = [];
    for (const chunk of chunksOf(refs, REFS_PER_REQUEST)) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: [...chunk], fields: ['kind'] },
        { credentials },
      );
      missing.push(...chunk.filter((_, i) => items[i] === undefined));
    }
    return missing;
  }

  async declared(refs: readonly string[]): Promise<ReadonlySet<string>> {
    const declared = new Set<string>();
    if (refs.length === 0) {
      return declared;
    }
    const credentials = await this.#auth.getOwnServiceCredentials();
    for (const chunk of chunksOf(refs, REFS_PER_REQUEST)) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: chunk, fields: ['kind', 'metadata'] },
        { credentials },
      );
      items.forEach((entity, i) => {
        if (entity !== undefined && !isKeptInPortal(entity)) {
          declared.add(chunk[i]);
        }
      });
    }
    return declared;
  }

  async withBeneath(refs: readonly string[]): Promise<ReadonlySet<string>> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const found = new Set(refs);
    let level = [...found];
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: level, fields: ['relations'] },
        { credentials },
      );
      level = items
        .flatMap(entity => entity?.relations ?? [])
        .filter(relation => relation.type === RELATION_HAS_PART)
        .map(relation => relation.targetRef.toLocaleLowerCase('en-US'))
        .filter(ref => !found.has(ref));
      level = [...new Set(level)];
      level.forEach(ref => found.add(ref));
    }
    return found;
  }

  async parentsOf(refs: readonly string[]): Promise<Parents> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const parents = new Map<string, readonly string[]>();
    for (const chunk of chunksOf(refs, REFS_PER_REQUEST)) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: chunk, fields: ['kind', 'relations'] },
        { credentials },
      );
      items.forEach((entity, i) => {
        if (entity !== undefined) {
          parents.set(chunk[i], parentsIn(entity.relations ?? []));
        }
      });
    }
    return parents;
  }

  async titlesOf(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const titles = new Map<string, string>();
    if (refs.length === 0) {
      return titles;
    }
    const credentials = await this.#auth.getOwnServiceCredentials();
    for (const chunk of chunksOf(refs, REFS_PER_REQUEST)) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        {
          entityRefs: chunk,
          fields: ['kind', 'metadata.title', 'spec.profile.displayName'],
        },
        { credentials },
      );
      items.forEach((entity, i) => {
        const title = entity && titleOf(entity);
        if (title !== undefined) {
          titles.set(chunk[i], title);
        }
      });
    }
    return titles;
  }

  async needsOf(refs: readonly string[]): Promise<PromiseGraph> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const needs = new Map<string, EntityNeeds>();
    for (const chunk of chunksOf(refs, REFS_PER_REQUEST)) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        {
          entityRefs: [...chunk],
          fields: [
            'kind',
            'metadata.namespace',
            'metadata.annotations',
            'relations',
          ],
        },
        { credentials },
      );
      items.forEach((entity, i) => {
        if (entity !== undefined) {
          needs.set(chunk[i], needsIn(entity));
        }
      });
    }
    return needs;
  }
}
