import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import {
  formatInstant,
  type HealthReport,
  type ProjectionHealth,
} from '@service-levels/backstage-plugin-sla-common';
import { overdueAfter } from '../projections/overdueAfter';
import type {
  ProjectionName,
  ProjectionsStore,
  ProjectionState,
} from '../projections/ProjectionsStore';
import type { Health } from './Health';
import type { InstallationStore } from './InstallationStore';

interface Options {
  readonly installation: InstallationStore;
  readonly projections: Pick<ProjectionsStore, 'states'>;
  /** The schedule of each projection that there is. */
  readonly schedules: Readonly<
    Record<ProjectionName, SchedulerServiceTaskScheduleDefinition>
  >;
  /** Of this package. */
  readonly version: string;
  /** Epoch seconds. */
  readonly now: () => number;
}

function toText(instant: number | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

function migrationProblems(pending: readonly string[]): string[] {
  return pending.length === 0
    ? []
    : [`The database lacks the migrations ${pending.join(', ')}.`];
}

function projectionProblems(projection: ProjectionHealth): string[] {
  const { name, refreshedAt, failingSince, failure, isOverdue } = projection;
  const age =
    refreshedAt === null
      ? 'have not been read from the catalog yet'
      : `were last read from the catalog at ${refreshedAt}`;
  if (failingSince !== null) {
    return [
      `The ${name} ${age}; it has failed since ${failingSince}: ${failure}`,
    ];
  }
  return isOverdue
    ? [
        `The ${name} ${age}, which is overdue: no instance runs its schedule, or a run hangs.`,
      ]
    : [];
}

/** Reads from the database, where all instances account for what they do. */
export class DefaultHealth implements Health {
  readonly #options: Options;
  /** What was never done is overdue from here. */
  readonly #startedAt: number;

  private constructor(options: Options) {
    this.#options = options;
    this.#startedAt = options.now();
  }

  static create(options: Options): DefaultHealth {
    return new DefaultHealth(options);
  }

  async read(): Promise<HealthReport> {
    const { installation, version, now } = this.#options;
    const { applied, pending, states } = await this.#found();
    const at = now();
    const projections = this.#projections(states, at);
    const problems = [
      ...migrationProblems(pending),
      ...projections.flatMap(projectionProblems),
    ];
    return {
      status: problems.length === 0 ? 'ok' : 'warning',
      problems,
      version,
      checkedAt: formatInstant(at),
      database: {
        engine: installation.engine,
        migrationsApplied: applied.length,
        migrationsPending: pending,
      },
      projections,
    };
  }

  async #found() {
    const { installation, projections } = this.#options;
    try {
      return {
        ...(await installation.migrations()),
        states: await projections.states(),
      };
    } catch (error) {
      throw new ServiceUnavailableError(
        `The database cannot be read: ${toError(error).message}`,
      );
    }
  }

  #projections(
    states: readonly ProjectionState[],
    at: number,
  ): ProjectionHealth[] {
    return Object.entries(this.#options.schedules).map(([name, schedule]) => {
      const state = states.find(found => found.name === name);
      const refreshedAt = state?.refreshedAt ?? null;
      const limit = overdueAfter(schedule);
      return {
        name,
        refreshedAt: toText(refreshedAt),
        failingSince: toText(state?.failingSince ?? null),
        failure: state?.failure ?? null,
        isOverdue:
          limit !== undefined && at - (refreshedAt ?? this.#startedAt) > limit,
      };
    });
  }
}
