import type { AuthService } from '@backstage/backend-plugin-api';
import { RELATION_HAS_PART, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  isKeptInPortal,
  type PromiseGraph,
} from '@service-levels/backstage-plugin-sla-common';
import { chunksOf } from '../database/chunksOf';
import type { EntityDirectory, Parents } from './EntityDirectory';
import { needsIn } from './needsIn';
import { parentsIn } from './parentsIn';
import { readAgainOnceBroken } from './readAgainOnceBroken';

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

/** Of each entity that was found what is told of it, by its ref. */
function known<T>(
  refs: readonly string[],
  entities: readonly (Entity | undefined)[],
  tell: (entity: Entity) => T | undefined,
): ReadonlyMap<string, T> {
  const told = new Map<string, T>();
  refs.forEach((ref, i) => {
    const entity = entities[i];
    const value = entity && tell(entity);
    if (value !== undefined) {
      told.set(ref, value);
    }
  });
  return told;
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
    const found = await this.#read(refs, ['kind']);
    return refs.filter((_, i) => found[i] === undefined);
  }

  async declared(refs: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await this.#read(refs, ['kind', 'metadata']);
    return new Set(
      refs.filter((_, i) => {
        const entity = found[i];
        return entity !== undefined && !isKeptInPortal(entity);
      }),
    );
  }

  async withBeneath(refs: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set(refs);
    let level = [...found];
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
      const entities = await this.#read(level, ['relations']);
      level = entities
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
    const entities = await this.#read(refs, ['kind', 'relations']);
    return known(refs, entities, entity => parentsIn(entity.relations ?? []));
  }

  async titlesOf(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const entities = await this.#read(refs, [
      'kind',
      'metadata.title',
      'spec.profile.displayName',
    ]);
    return known(refs, entities, titleOf);
  }

  async needsOf(refs: readonly string[]): Promise<PromiseGraph> {
    const entities = await this.#read(refs, [
      'kind',
      'metadata.namespace',
      'metadata.annotations',
      'relations',
    ]);
    return known(refs, entities, needsIn);
  }

  /** Some fields of each entity, in the order of the refs; undefined where there is none. */
  async #read(
    refs: readonly string[],
    fields: string[],
  ): Promise<readonly (Entity | undefined)[]> {
    const found: (Entity | undefined)[] = [];
    if (refs.length === 0) {
      return found;
    }
    const credentials = await this.#auth.getOwnServiceCredentials();
    for (const chunk of chunksOf(refs, REFS_PER_REQUEST)) {
      const { items } = await readAgainOnceBroken(() =>
        this.#catalog.getEntitiesByRefs(
          { entityRefs: [...chunk], fields },
          { credentials },
        ),
      );
      found.push(...items);
    }
    return found;
  }
}
