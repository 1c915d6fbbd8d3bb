import { NotFoundError } from '@backstage/errors';
import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import {
  readProofs,
  type WindowProof,
} from '../announcements/database/readProofs';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../idempotency/claimIdempotencyKey';
import { isPostgres } from '../database/isPostgres';
import type {
  EntityAncestorRow,
  MaintenanceWindowRevisionRow,
  MaintenanceWindowRow,
} from '../database/tables';
import type { Scope } from '../permissions/Scope';
import { whereAgreementVisible } from '../permissions/whereVisible';
import { announcedOccurrences } from './announcedOccurrences';
import { readConcerns } from './database/readConcerns';
import {
  readReaching,
  readWindows,
  whereReaching,
} from './database/readWindows';
import { touchReached } from './database/touchReached';
import type {
  Concern,
  MaintenanceStore,
  WindowChange,
  WindowsScope,
} from './MaintenanceStore';
import { reachOf } from './occurrencesOf';
import type { StoredWindow, WindowRevision } from './StoredWindow';

function revisionToRow(
  windowId: string,
  revision: WindowRevision,
): MaintenanceWindowRevisionRow {
  return {
    window_id: windowId,
    revision: revision.revision,
    title: revision.title,
    text: revision.text,
    schedule: JSON.stringify(revision.schedule),
    announced_at: revision.announcedAt,
    evidence: revision.evidence,
    declared_at: revision.declaredAt,
    declared_by: revision.declaredBy,
  };
}

/** What a window reaches with all its revisions: what began under one stays. */
function reachOfAll(revisions: readonly WindowRevision[]): {
  reaches_from: number;
  reaches_to: number | null;
} {
  const reaches = revisions.map(({ schedule }) => reachOf(schedule));
  const ends = reaches.map(({ to }) => to ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...ends);
  return {
    reaches_from: Math.min(...reaches.map(({ from }) => from)),
    reaches_to: Number.isFinite(last) ? last : null,
  };
}

/** Maintenance windows in the portal's database. */
export class DatabaseMaintenanceStore implements MaintenanceStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseMaintenanceStore {
    return new DatabaseMaintenanceStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(window: {
    id: string;
    entityRef: string;
    revision: WindowRevision;
    idempotencyKey?: IdempotencyKey;
  }): Promise<string> {
    const { id, entityRef, revision, idempotencyKey } = window;
    const now = revision.declaredAt;
    return await this.#knex.transaction(async tx => {
      if (idempotencyKey !== undefined) {
        const made = await claimIdempotencyKey(tx, {
          ...idempotencyKey,
          objectId: id,
          now,
        });
        if (made !== id) {
          return made;
        }
      }
      const reach = reachOfAll([revision]);
      await touchReached(tx, {
        entityRef,
        spans: announcedOccurrences(
          {
            id,
            entityRef,
            revision: 1,
            revisions: [revision],
            cancelledAt: null,
            cancelledBy: null,
          },
          { from: reach.reaches_from, to: now + 1 },
        ),
        now,
      });
      await tx<MaintenanceWindowRow>('maintenance_windows').insert({
        id,
        entity_ref: entityRef,
        revision: revision.revision,
        ...reach,
        cancelled_at: null,
        cancelled_by: null,
        created_at: now,
        created_by: revision.declaredBy,
      });
      await tx<MaintenanceWindowRevisionRow>(
        'maintenance_window_revisions',
      ).insert(revisionToRow(id, revision));
      return id;
    });
  }

  async get(
    id: string,
    scope?: WindowsScope,
  ): Promise<StoredWindow | undefined> {
    const select = this.#knex<MaintenanceWindowRow>(
      'maintenance_windows',
    ).where('maintenance_windows.id', id);
    if (scope !== undefined) {
      select.where(visible => this.#whereVisible(visible, scope));
    }
    const [window] = await readWindows(this.#knex, await select);
    return window;
  }

  async list(query: {
    scope: WindowsScope;
    entityRef?: string;
    span: Interval;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly StoredWindow[]> {
    const { scope, entityRef, span, after, limit } = query;
    const knex = this.#knex;
    const select = knex<MaintenanceWindowRow>('maintenance_windows')
      .modify(whereReaching, span)
      .where(visible => this.#whereVisible(visible, scope))
      .orderBy('maintenance_windows.id')
      .limit(limit);
    if (entityRef !== undefined) {
      select.where(on =>
        on
          .where('maintenance_windows.entity_ref', entityRef)
          .orWhereIn(
            'maintenance_windows.entity_ref',
            knex<EntityAncestorRow>('entity_ancestors')
              .where('entity_ancestors.entity_ref', entityRef)
              .select('ancestor_ref'),
          ),
      );
    }
    if (after !== undefined) {
      select.where('maintenance_windows.id', '>', after[0]);
    }
    return await readWindows(knex, await select);
  }

  async reaching(span: Interval): Promise<readonly StoredWindow[]> {
    return await readReaching(this.#knex, span);
  }

  async concerns(query: {
    entityRefs: readonly string[];
    scope: Scope<AgreementFilter>;
  }): Promise<readonly Concern[]> {
    return await readConcerns(this.#knex, query);
  }

  async proofs(windowIds: readonly string[]): Promise<readonly WindowProof[]> {
    return await readProofs(this.#knex, windowIds);
  }

  async change(
    id: string,
    now: number,
    decide: (window: StoredWindow) => WindowChange,
  ): Promise<StoredWindow> {
    return await this.#knex.transaction(async tx => {
      const select = tx<MaintenanceWindowRow>('maintenance_windows')
        .where({ id })
        .first();
      const row = await (isPostgres(tx) ? select.forUpdate() : select);
      if (row === undefined) {
        throw new NotFoundError(`There is no maintenance window ${id}`);
      }
      const [before] = await readWindows(tx, [row]);
      const change = decide(before);
      if (change.kind === 'none') {
        return before;
      }
      const after = changed(before, change);
      // What began stays as it was; what begins at this very second may not.
      const span = { from: now, to: now + 1 };
      await touchReached(tx, {
        entityRef: before.entityRef,
        spans: [before, after].flatMap(window =>
          announcedOccurrences(window, span),
        ),
        now,
      });
      if (change.kind === 'revise') {
        await tx<MaintenanceWindowRevisionRow>(
          'maintenance_window_revisions',
        ).insert(revisionToRow(id, change.revision));
      }
      await tx<MaintenanceWindowRow>('maintenance_windows')
        .where({ id })
        .update({
          revision: after.revision,
          ...reachOfAll(after.revisions),
          cancelled_at: after.cancelledAt,
          cancelled_by: after.cancelledBy,
        });
      return after;
    });
  }

  #whereVisible(query: Knex.QueryBuilder, scope: WindowsScope): void {
    const { agreements, refs } = scope;
    const knex = this.#knex;
    if (agreements.kind === 'all') {
      return;
    }
    // Where something that a visible agreement was signed for lies.
    const signed = () =>
      whereAgreementVisible(
        knex('agreements')
          .join('agreement_versions', join =>
            join
              .on('agreement_versions.agreement_id', 'agreements.id')
              .andOnVal('agreement_versions.stage', 'agreed'),
          )
          .join('targets', join =>
            join
              .on('targets.agreement_id', 'agreement_versions.agreement_id')
              .andOn('targets.version', 'agreement_versions.version'),
          )
          .join('indicators', 'indicators.id', 'targets.indicator_id')
          .select('indicators.entity_ref'),
        agreements,
      );
    query
      .whereIn('maintenance_windows.created_by', [...refs])
      .orWhereIn(
        'maintenance_windows.entity_ref',
        knex<EntityAncestorRow>('entity_ancestors')
          .whereIn('ancestor_ref', [...refs])
          .select('entity_ref'),
      )
      .orWhereIn('maintenance_windows.entity_ref', signed())
      .orWhereIn(
        'maintenance_windows.entity_ref',
        knex<EntityAncestorRow>('entity_ancestors')
          .whereIn('entity_ref', signed())
          .select('ancestor_ref'),
      );
  }
}

function changed(
  window: StoredWindow,
  change: Exclude<WindowChange, { kind: 'none' }>,
): StoredWindow {
  const revision = window.revision + 1;
  return change.kind === 'cancel'
    ? { ...window, revision, cancelledAt: change.at, cancelledBy: change.by }
    : {
        ...window,
        revision,
        revisions: [...window.revisions, change.revision],
      };
}
