import type { Ancestor } from './ancestorsOf';

/** An entity, or something beneath it. */
export interface Beneath {
  readonly aboveRef: string;
  readonly entityRef: string;
}

/** The projection of the catalog's structure, as far as something is measured. */
export interface StructureStore {
  /** The entities that have indicators. */
  measured(): Promise<readonly string[]>;

  /** All that is kept; of some entities where they are named. */
  list(entityRefs?: readonly string[]): Promise<readonly Ancestor[]>;

  /** Removes and adds in one transaction; what was removed or added before does no harm. */
  change(change: {
    readonly remove: readonly Ancestor[];
    readonly add: readonly Ancestor[];
  }): Promise<void>;

  /** What is directly beneath an entity. */
  children(entityRef: string): Promise<readonly string[]>;

  /**
   * The entities themselves and everything beneath each of them. What lies
   * beneath two of them is there twice.
   */
  beneathEach(entityRefs: readonly string[]): Promise<readonly Beneath[]>;

  /** Which of some entities lie beneath which others of them. */
  among(entityRefs: readonly string[]): Promise<readonly Ancestor[]>;
}
