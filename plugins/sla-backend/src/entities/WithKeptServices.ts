import type {
  EntityNeeds,
  PromiseGraph,
} from '@service-levels/backstage-plugin-sla-common';
import type { KeptServicesStore } from '../keptServices/KeptServicesStore';
import type { EntityDirectory, Parents } from './EntityDirectory';

interface Options {
  readonly catalog: EntityDirectory;
  readonly services: Pick<KeptServicesStore, 'kept'>;
}

/**
 * Knows the services that the portal keeps from the moment on when they are
 * stored, while the catalog takes a few seconds to show them: they can be linked
 * at once. The same interface as what it wraps.
 */
export class WithKeptServices implements EntityDirectory {
  readonly #catalog: EntityDirectory;
  readonly #services: Options['services'];

  private constructor({ catalog, services }: Options) {
    this.#catalog = catalog;
    this.#services = services;
  }

  static create(options: Options): WithKeptServices {
    return new WithKeptServices(options);
  }

  async missing(refs: readonly string[]): Promise<readonly string[]> {
    const missing = await this.#catalog.missing(refs);
    const kept = await this.#services.kept(missing);
    const known = new Set(kept.map(({ ref }) => ref));
    return missing.filter(ref => !known.has(ref));
  }

  async declared(refs: readonly string[]): Promise<ReadonlySet<string>> {
    return await this.#catalog.declared(refs);
  }

  async withBeneath(refs: readonly string[]): Promise<ReadonlySet<string>> {
    return await this.#catalog.withBeneath(refs);
  }

  async parentsOf(refs: readonly string[]): Promise<Parents> {
    const inCatalog = await this.#catalog.parentsOf(refs);
    const kept = await this.#services.kept(
      refs.filter(ref => !inCatalog.has(ref)),
    );
    return new Map([
      ...inCatalog,
      ...kept.map(({ ref, declaration }) => {
        const { owner, domain } = declaration;
        const group = owner.startsWith('group:') ? [owner] : [];
        return [ref, domain === null ? group : [domain, ...group]] as const;
      }),
    ]);
  }

  async titlesOf(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const inCatalog = await this.#catalog.titlesOf(refs);
    const kept = await this.#services.kept(
      refs.filter(ref => !inCatalog.has(ref)),
    );
    return new Map([
      ...inCatalog,
      ...kept.map(({ ref, declaration }) => [ref, declaration.title] as const),
    ]);
  }

  /** Nothing can say yet what a service needs that the catalog does not show. */
  async needsOf(refs: readonly string[]): Promise<PromiseGraph> {
    const inCatalog = await this.#catalog.needsOf(refs);
    const kept = await this.#services.kept(
      refs.filter(ref => !inCatalog.has(ref)),
    );
    return new Map([
      ...inCatalog,
      ...kept.map(({ ref, declaration }): [string, EntityNeeds] => [
        ref,
        { needs: [], oneSuffices: [], owners: [declaration.owner] },
      ]),
    ]);
  }
}
