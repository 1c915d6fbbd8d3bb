import type { Knex } from 'knex';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import {
  readProofs,
  type WindowProof,
} from '../announcements/database/readProofs';
import { announcedOccurrences } from '../maintenance/announcedOccurrences';
import { readConcerns } from '../maintenance/database/readConcerns';
import { readReaching } from '../maintenance/database/readWindows';
import {
  excludedByVersions,
  monthsAround,
} from '../maintenance/excludedByVersions';
import type { Concern } from '../maintenance/MaintenanceStore';
import { newestOf, type StoredWindow } from '../maintenance/StoredWindow';
import {
  hasMaintenance,
  type CountedExclusion,
  type CountedExclusions,
  type CountedQuery,
} from './CountedExclusions';
import { readCounting } from './database/readExclusions';
import type { StoredExclusion } from './StoredExclusion';

function countedOf(exclusion: StoredExclusion): CountedExclusion {
  return {
    from: exclusion.from,
    to: exclusion.to,
    version: exclusion.version,
    targets: exclusion.targets,
    kind: 'declared',
    id: exclusion.id,
    ground: exclusion.ground,
    reason: exclusion.reason,
    declaredBy: exclusion.declaredBy,
    declaredAt: exclusion.declaredAt,
    countsSince: exclusion.countsSince ?? exclusion.declaredAt,
    approval: exclusion.approval,
    disputed: exclusion.disputed,
  };
}

/** The windows of a database, and whom they concern, for some agreements. */
async function readMaintenance(knex: Knex, query: CountedQuery) {
  const agreements = query.agreements.filter(hasMaintenance);
  const around = monthsAround(query);
  const windows =
    agreements.length === 0 ? [] : await readReaching(knex, around);
  const occurrences = windows.flatMap(window =>
    announcedOccurrences(window, around),
  );
  const concerns = await readConcerns(knex, {
    entityRefs: [...new Set(occurrences.map(({ entityRef }) => entityRef))],
    scope: { kind: 'all' },
  });
  const byAgreement = new Map<string, Concern[]>();
  concerns.forEach(concern => {
    const known = byAgreement.get(concern.agreementId) ?? [];
    known.push(concern);
    byAgreement.set(concern.agreementId, known);
  });
  return {
    agreements,
    occurrences,
    proofs: await readProofs(
      knex,
      windows.map(({ id }) => id),
    ),
    windows: new Map(windows.map(window => [window.id, window])),
    concernsOf: (id: string) => byAgreement.get(id) ?? [],
  };
}

/** Asks the portal's database what counts as excluded. */
export class DatabaseCountedExclusions implements CountedExclusions {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseCountedExclusions {
    return new DatabaseCountedExclusions(options.knex);
  }

  async counted(
    query: CountedQuery,
    tx: Knex = this.#knex,
  ): Promise<ReadonlyMap<string, readonly CountedExclusion[]>> {
    const counted = new Map<string, CountedExclusion[]>();
    const add = (agreementId: string, exclusion: CountedExclusion) => {
      const known = counted.get(agreementId) ?? [];
      known.push(exclusion);
      counted.set(agreementId, known);
    };
    const ids = new Set(query.agreements.map(({ id }) => id));
    const declared = await readCounting(tx, { ...query, agreementIds: ids });
    declared.forEach(exclusion =>
      add(exclusion.agreementId, countedOf(exclusion)),
    );
    const maintenance = await readMaintenance(tx, query);
    for (const agreement of maintenance.agreements) {
      const concerns = maintenance.concernsOf(agreement.id);
      if (concerns.length > 0) {
        const { occurrences, proofs, windows } = maintenance;
        maintenanceOf(agreement, {
          query,
          concerns,
          occurrences,
          proofs,
          windows,
        }).forEach(exclusion => add(agreement.id, exclusion));
      }
    }
    counted.forEach(list => list.sort((a, b) => a.from - b.from));
    return counted;
  }
}

function maintenanceOf(
  agreement: StoredAgreement,
  options: {
    readonly query: CountedQuery;
    readonly concerns: readonly Concern[];
    readonly occurrences: Parameters<
      typeof excludedByVersions
    >[1]['occurrences'];
    readonly proofs: readonly WindowProof[];
    readonly windows: ReadonlyMap<string, StoredWindow>;
  },
): CountedExclusion[] {
  const { query, concerns, occurrences, proofs, windows } = options;
  return excludedByVersions(agreement, {
    concerns,
    occurrences,
    proofs,
    span: query,
  }).flatMap(({ inForce, occurrences: judged, targetsOf }) =>
    judged.flatMap(({ occurrence, excluded }) => {
      const window = windows.get(occurrence.windowId);
      const { text, declaredBy } = window
        ? newestOf(window)
        : { text: null, declaredBy: '' };
      return excluded
        .filter(({ from, to }) => from < query.to && to > query.from)
        .map(
          ({ from, to }): CountedExclusion => ({
            from,
            to,
            version: inForce.version.version,
            targets: targetsOf(occurrence.entityRef),
            kind: 'maintenance',
            id: occurrence.windowId,
            ground: null,
            reason: text,
            declaredBy,
            declaredAt: occurrence.declaredAt,
            countsSince: occurrence.declaredAt,
            approval: null,
            disputed: false,
          }),
        );
    }),
  );
}
