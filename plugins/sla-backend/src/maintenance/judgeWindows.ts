import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { Scope } from '../permissions/Scope';
import { announcedOccurrences } from './announcedOccurrences';
import { excludedByVersions, monthsAround } from './excludedByVersions';
import type { MaintenanceStore } from './MaintenanceStore';
import type { StoredWindow, WindowOccurrence } from './StoredWindow';
import type { ConcernedAgreement } from './toMaintenanceWindow';
import { CANDIDATE } from './windowRules';

/** Windows held against agreements. */
export interface JudgedWindows {
  /** The agreements that any of the windows concerns. */
  readonly concerned: readonly ConcernedAgreement[];
  /** When a window takes place in the span. */
  readonly occurrencesOf: (window: StoredWindow) => WindowOccurrence[];
}

/**
 * What agreements make of windows, beside all others: the hours of an agreement
 * are for all windows that concern it.
 *
 * @param windows - in place of what is stored of them
 */
export async function judgeWindows(
  windows: readonly StoredWindow[],
  options: {
    readonly store: Pick<MaintenanceStore, 'reaching' | 'concerns' | 'proofs'>;
    readonly agreements: Pick<AgreementsStore, 'byIds'>;
    readonly span: Interval;
    /** The agreements that may be told of. */
    readonly scope: Scope<AgreementFilter>;
  },
): Promise<JudgedWindows> {
  const { store, agreements, span, scope } = options;
  const around = monthsAround(span);
  const judged = new Set(windows.map(({ id }) => id));
  const others = (await store.reaching(around)).filter(
    ({ id }) => !judged.has(id),
  );
  const occurrences = [...windows, ...others].flatMap(window =>
    announcedOccurrences(window, around),
  );
  const concerns = await store.concerns({
    entityRefs: [
      ...new Set([...windows, ...others].map(({ entityRef }) => entityRef)),
    ],
    scope,
  });
  // Nobody was told of what is not stored.
  const proofs = await store.proofs(
    [...windows, ...others].map(({ id }) => id).filter(id => id !== CANDIDATE),
  );
  const refs = new Set(windows.map(({ entityRef }) => entityRef));
  const ids = concerns
    .filter(({ entityRef }) => refs.has(entityRef))
    .map(({ agreementId }) => agreementId);
  const found = await agreements.byIds([...new Set(ids)]);
  return {
    concerned: found.map(agreement => ({
      agreement,
      versions: excludedByVersions(agreement, {
        concerns: concerns.filter(
          ({ agreementId }) => agreementId === agreement.id,
        ),
        occurrences,
        proofs,
        span,
      }),
    })),
    occurrencesOf: ({ id }) =>
      occurrences.filter(
        ({ windowId, from, to }) =>
          windowId === id && from < span.to && to > span.from,
      ),
  };
}
