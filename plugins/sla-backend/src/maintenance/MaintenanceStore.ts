import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { WindowProof } from '../announcements/database/readProofs';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';
import type { StoredWindow, WindowRevision } from './StoredWindow';

/** A target that a window on an entity concerns: it is measured there, or beneath. */
export interface Concern {
  /** The entity that the window is on. */
  readonly entityRef: string;
  readonly agreementId: string;
  readonly version: number;
  readonly targetId: string;
}

/** Which windows somebody may see. */
export interface WindowsScope {
  /** Those that concern an agreement that they may see. */
  readonly agreements: Scope<AgreementFilter>;
  /** Those that somebody of these declared, and those on what one of these groups owns. */
  readonly refs: readonly string[];
}

/** One change of a window, decided while nobody else can change it. */
export type WindowChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'revise'; readonly revision: WindowRevision }
  | { readonly kind: 'cancel'; readonly at: number; readonly by: string };

/** Where maintenance windows are kept. */
export interface MaintenanceStore {
  /**
   * The window that a key made before.
   *
   * @param now - epoch seconds
   * @throws ConflictError - where the key came with another body before
   */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /**
   * Stores a new window, and touches the days that it reaches up to now.
   *
   * @returns its id, or that of the window that the same key made before
   * @throws ConflictError - where the key came with another body before
   */
  insert(window: {
    readonly id: string;
    readonly entityRef: string;
    readonly revision: WindowRevision;
    readonly idempotencyKey?: IdempotencyKey;
  }): Promise<string>;

  get(id: string, scope?: WindowsScope): Promise<StoredWindow | undefined>;

  /** In the order of their ids. */
  list(query: {
    readonly scope: WindowsScope;
    /** Windows on this entity, or on what it lies beneath. */
    readonly entityRef?: string;
    /** Windows that may reach into it. */
    readonly span: Interval;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly StoredWindow[]>;

  /** Windows that may reach into a span, in the order of their ids. */
  reaching(span: Interval): Promise<readonly StoredWindow[]>;

  /** The targets of agreed versions that windows on entities concern, of the agreements that may be seen. */
  concerns(query: {
    readonly entityRefs: readonly string[];
    readonly scope: Scope<AgreementFilter>;
  }): Promise<readonly Concern[]>;

  /** Who was told of windows when, by announcements that were sent. */
  proofs(windowIds: readonly string[]): Promise<readonly WindowProof[]>;

  /**
   * Locks the window, lets `decide` choose the change from what is really
   * stored, and makes it. What `decide` throws leaves everything as it was.
   *
   * @param now - epoch seconds
   */
  change(
    id: string,
    now: number,
    decide: (window: StoredWindow) => WindowChange,
  ): Promise<StoredWindow>;
}
