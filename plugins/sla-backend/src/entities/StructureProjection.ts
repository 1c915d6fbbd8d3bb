import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ancestorsOf, type Ancestor } from './ancestorsOf';
import type { EntityDirectory, Parents } from './EntityDirectory';
import type { StructureStore } from './StructureStore';

interface Options {
  readonly entities: Pick<EntityDirectory, 'parentsOf'>;
  readonly logger: LoggerService;
  readonly store: Pick<StructureStore, 'measured' | 'list' | 'change'>;
}

/** What an entity was last known to lie directly beneath. */
function knownParents(known: readonly Ancestor[]): Parents {
  const parents = new Map<string, string[]>();
  known
    .filter(({ distance }) => distance === 1)
    .forEach(({ entityRef, ancestorRef }) => {
      parents.set(entityRef, [...(parents.get(entityRef) ?? []), ancestorRef]);
    });
  return parents;
}

function isIn(ancestors: readonly Ancestor[]): (one: Ancestor) => boolean {
  const keyOf = ({ entityRef, ancestorRef, distance }: Ancestor) =>
    `${entityRef} ${ancestorRef} ${distance}`;
  const keys = new Set(ancestors.map(keyOf));
  return ancestor => keys.has(keyOf(ancestor));
}

/**
 * Keeps the table of what measured entities lie beneath what the catalog says,
 * so that a roll-up is one more join and no question to the catalog. It never
 * writes back, and an error leaves the table as it was. What left the catalog
 * stays where it was last: agreements and figures about it go on.
 */
export class StructureProjection {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): StructureProjection {
    return new StructureProjection(options);
  }

  /** Reads from the catalog what all measured entities lie beneath, and stores what changed. */
  async refresh(): Promise<void> {
    const { store } = this.#options;
    // Before the indicators, so that what one adds meanwhile is not removed again.
    const known = await store.list();
    const parents = await this.#climb(await store.measured());
    await this.#bringInLine(known, parents);
  }

  /** Stores what an entity lies beneath, once something is measured on it. Never fails: the schedule makes up for it. */
  async include(entityRef: string): Promise<void> {
    const { logger, store } = this.#options;
    try {
      const parents = await this.#climb([entityRef]);
      await this.#bringInLine(await store.list([...parents.keys()]), parents);
    } catch (error) {
      logger.warn(
        `What ${entityRef} lies beneath could not be read; roll-ups leave it out until the next attempt. Reason: ${
          toError(error).message
        }`,
      );
    }
  }

  async #bringInLine(
    known: readonly Ancestor[],
    parents: Parents,
  ): Promise<void> {
    const wanted = [...parents.keys()].flatMap(ref =>
      ancestorsOf(ref, parents),
    );
    const isKnown = isIn(known);
    const isWanted = isIn(wanted);
    const remove = known.filter(ancestor => !isWanted(ancestor));
    const add = wanted.filter(ancestor => !isKnown(ancestor));
    if (remove.length > 0 || add.length > 0) {
      await this.#options.store.change({ remove, add });
    }
  }

  /** Level by level; each entity is asked for once, so that a cycle comes to its end. */
  async #climb(measured: readonly string[]): Promise<Parents> {
    const { entities, store } = this.#options;
    const parents = new Map<string, readonly string[]>();
    let level = [...new Set(measured)];
    while (level.length > 0) {
      const found = await entities.parentsOf(level);
      const gone = level.filter(ref => !found.has(ref));
      const lastKnown = knownParents(await store.list(gone));
      level.forEach(ref =>
        parents.set(ref, found.get(ref) ?? lastKnown.get(ref) ?? []),
      );
      const above = level.flatMap(ref => parents.get(ref) ?? []);
      level = [...new Set(above)].filter(ref => !parents.has(ref));
    }
    return parents;
  }
}
