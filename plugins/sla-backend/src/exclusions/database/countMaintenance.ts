import type { Knex } from 'knex';
import type { StoredAgreement } from '../../agreements/StoredAgreement';
import {
  readProofs,
  type WindowProof,
} from '../../announcements/database/readProofs';
import { announcedOccurrences } from '../../maintenance/announcedOccurrences';
import { readReaching } from '../../maintenance/database/readWindows';
import {
  excludedByVersions,
  monthsAround,
} from '../../maintenance/excludedByVersions';
import type { Concern } from '../../maintenance/MaintenanceStore';
import { newestOf, type StoredWindow } from '../../maintenance/StoredWindow';
import {
  hasMaintenance,
  type CountedExclusion,
  type CountedQuery,
} from '../CountedExclusions';

/** Which targets windows on some entities concern. */
type ReadConcerns = (
  entityRefs: readonly string[],
) => Promise<readonly Concern[]>;

/** The windows of a database, and whom they concern, for some agreements. */
async function readMaintenance(
  knex: Knex,
  query: CountedQuery,
  concernsOn: ReadConcerns,
) {
  const agreements = query.agreements.filter(hasMaintenance);
  const around = monthsAround(query);
  const windows =
    agreements.length === 0 ? [] : await readReaching(knex, around);
  const occurrences = windows.flatMap(window =>
    announcedOccurrences(window, around),
  );
  const concerns = await concernsOn([
    ...new Set(occurrences.map(({ entityRef }) => entityRef)),
  ]);
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

/** What of announced maintenance agreements do not count, by agreement. */
export async function countMaintenance(
  knex: Knex,
  query: CountedQuery,
  concernsOn: ReadConcerns,
): Promise<ReadonlyMap<string, readonly CountedExclusion[]>> {
  const { agreements, concernsOf, ...rest } = await readMaintenance(
    knex,
    query,
    concernsOn,
  );
  return new Map(
    agreements.map(agreement => {
      const concerns = concernsOf(agreement.id);
      return [
        agreement.id,
        concerns.length === 0
          ? []
          : maintenanceOf(agreement, { ...rest, query, concerns }),
      ];
    }),
  );
}
