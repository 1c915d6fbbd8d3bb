import {
  figuresOfImprovement,
  type Attainment,
  type FiguresOfImprovement,
  type Improvement,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { allOf } from '../../hooks/allOf';
import {
  loadTitles,
  type Titles,
  type TitlesCatalog,
} from '../../hooks/loadTitles';
import { orNothing } from '../../hooks/orNothing';

const TARGETS_AT_ONCE = 1000;
/** A year back from the running period: what was before is compared with what is now. */
const PERIODS = 13;

/** An improvement with what its target achieved before and after. */
export interface ImprovementRow {
  readonly improvement: Improvement;
  /** Null where it names no target. */
  readonly figures: FiguresOfImprovement | null;
}

/** Improvements as they are shown. */
export interface Improvements {
  readonly rows: readonly ImprovementRow[];
  /** Of owners. */
  readonly titles: Titles;
}

/** Figures of all targets that are named, agreement by agreement; none of those that the reader may not see. */
async function figuresOf(
  api: SlaApi,
  improvements: readonly Improvement[],
): Promise<readonly Attainment[]> {
  const ids = new Set(
    improvements.flatMap(({ target }) => target?.agreementId ?? []),
  );
  const found = await Promise.all(
    [...ids].map(
      async agreementId =>
        await orNothing(
          allOf(cursor =>
            api.getAttainment({
              agreementId,
              periods: PERIODS,
              limit: TARGETS_AT_ONCE,
              cursor,
            }),
          ),
        ),
    ),
  );
  return found.flat(2);
}

/** Reads improvements, of one customer or of all that the reader may see. */
export async function loadImprovements(options: {
  readonly api: SlaApi;
  readonly catalog: TitlesCatalog;
  readonly customerRef?: string;
}): Promise<Improvements> {
  const { api, catalog, customerRef } = options;
  const improvements = await allOf(cursor =>
    api.getImprovements({ customerRef, limit: 500, cursor }),
  );
  const figures = await figuresOf(api, improvements);
  return {
    rows: improvements.map(improvement => {
      const { target } = improvement;
      return {
        improvement,
        figures:
          target === null
            ? null
            : figuresOfImprovement(
                figures.filter(({ targetId }) => targetId === target.targetId),
                improvement,
              ),
      };
    }),
    titles: await loadTitles(
      catalog,
      improvements.flatMap(({ owner }) => owner ?? []),
    ),
  };
}
