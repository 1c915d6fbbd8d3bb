import type {
  Attainment,
  Indicator,
  Objective,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { allOf } from './allOf';
import { orNothing } from './orNothing';

/** What is measured, by ref. */
export type Indicators = ReadonlyMap<string, Indicator>;

/** Objectives whose words need to know what is measured: "at most 300 ms". */
const WITH_UNIT: readonly Objective['kind'][] = [
  'success-ratio',
  'value-slices',
  'mean',
];

/** Reads the indicators whose unit is told of; those that the reader may not see are missing. */
export async function loadIndicators(
  api: SlaApi,
  figures: readonly Pick<Attainment, 'objective' | 'entityRef'>[],
  options: { readonly signal?: AbortSignal } = {},
): Promise<Indicators> {
  const entityRefs = new Set(
    figures
      .filter(({ objective }) => WITH_UNIT.includes(objective.kind))
      .map(({ entityRef }) => entityRef),
  );
  const found = await Promise.all(
    [...entityRefs].map(entityRef =>
      orNothing(
        allOf(cursor => api.getIndicators({ entityRef, cursor }, options)),
      ),
    ),
  );
  return new Map(
    found.flat(2).map(indicator => [indicator.ref, indicator] as const),
  );
}
