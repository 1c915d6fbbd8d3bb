import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import type { StructureStore } from '../entities/StructureStore';
import type {
  CountedExclusion,
  CountedExclusions,
} from '../exclusions/CountedExclusions';
import type { Concern } from '../maintenance/MaintenanceStore';
import { PROPOSED_VERSION } from './proposedAgreement';

interface Options {
  readonly countedExclusions: CountedExclusions;
  readonly structure: Pick<StructureStore, 'list'>;
}

/** The entity that an indicator lies on. */
export function entityOf(indicator: string): string {
  return indicator.slice(0, indicator.lastIndexOf('/'));
}

/** What lies above the entities that targets are measured on, and these themselves. */
export async function entitiesAbove(
  indicators: readonly string[],
  { structure }: Pick<Options, 'structure'>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const measured = [...new Set(indicators.map(entityOf))];
  const ancestors = await structure.list(measured);
  return new Map(
    measured.map(entityRef => [
      entityRef,
      new Set([
        entityRef,
        ...ancestors
          .filter(ancestor => ancestor.entityRef === entityRef)
          .map(({ ancestorRef }) => ancestorRef),
      ]),
    ]),
  );
}

/**
 * What an agreement would not count of a span if its proposed terms had been
 * in force: of maintenance what they allow, and time that was declared under
 * other terms of it where these name its ground.
 */
export async function proposedExclusions(
  agreement: StoredAgreement,
  span: Interval,
  options: Options & {
    readonly above: ReadonlyMap<string, ReadonlySet<string>>;
  },
): Promise<CountedExclusions> {
  const { countedExclusions, above } = options;
  const [{ terms }] = agreement.versions;
  const counted = await countedExclusions.counted({
    from: span.from,
    to: span.to,
    agreements: [agreement],
    concernsOn: async entityRefs =>
      terms.targets.flatMap(({ id, indicator }): Concern[] =>
        entityRefs
          .filter(ref => above.get(entityOf(indicator))?.has(ref))
          .map(entityRef => ({
            entityRef,
            agreementId: agreement.id,
            version: PROPOSED_VERSION,
            targetId: id,
          })),
      ),
  });
  const grounds: readonly string[] = terms.exclusionGrounds ?? [];
  const all = (counted.get(agreement.id) ?? []).flatMap(
    (exclusion): CountedExclusion[] =>
      exclusion.ground === null || grounds.includes(exclusion.ground)
        ? [{ ...exclusion, version: PROPOSED_VERSION }]
        : [],
  );
  return {
    counted: async ({ from, to }) =>
      new Map([
        [
          agreement.id,
          all.filter(exclusion => exclusion.from < to && exclusion.to > from),
        ],
      ]),
  };
}
