import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import { secondsOrNull } from '../database/secondsOrNull';
import type { ProjectionRow } from '../database/tables';
import type {
  ProjectionName,
  ProjectionsStore,
  ProjectionState,
} from './ProjectionsStore';

/** An error may quote a whole answer. */
const LONGEST_FAILURE = 500;

function rowToState(row: ProjectionRow): ProjectionState {
  return {
    name: row.name as ProjectionName,
    refreshedAt: secondsOrNull(row.refreshed_at),
    failingSince: secondsOrNull(row.failing_since),
    failure: row.failure,
  };
}

/** How refreshing goes, in the portal's database. */
export class DatabaseProjectionsStore implements ProjectionsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseProjectionsStore {
    return new DatabaseProjectionsStore(options.knex);
  }

  async recordSuccess(
    name: ProjectionName,
    at: number,
  ): Promise<ProjectionState> {
    return await this.#change(name, () => ({
      refreshed_at: at,
      failing_since: null,
      failure: null,
    }));
  }

  async recordFailure(
    name: ProjectionName,
    { at, reason }: { at: number; reason: string },
  ): Promise<ProjectionState> {
    return await this.#change(name, before => ({
      failing_since: before.failingSince ?? at,
      failure: reason.slice(0, LONGEST_FAILURE),
    }));
  }

  async states(): Promise<readonly ProjectionState[]> {
    const rows = await this.#knex<ProjectionRow>('projections').orderBy('name');
    return rows.map(rowToState);
  }

  /** Under lock, so that of several instances one alone sees the turn. */
  async #change(
    name: ProjectionName,
    change: (before: ProjectionState) => Partial<ProjectionRow>,
  ): Promise<ProjectionState> {
    return await this.#knex.transaction(async tx => {
      await tx<ProjectionRow>('projections')
        .insert({ name })
        .onConflict('name')
        .ignore();
      const select = tx<ProjectionRow>('projections').where({ name });
      const [row] = await (isPostgres(tx) ? select.forUpdate() : select);
      const before = rowToState(row);
      await tx<ProjectionRow>('projections')
        .where({ name })
        .update(change(before));
      return before;
    });
  }
}
