import type { AttainmentService } from '../attainment/AttainmentService';
import { AuthorizedAttainmentService } from '../attainment/AuthorizedAttainmentService';
import { JudgedDays } from '../attainment/days/JudgedDays';
import { ExplainedTargets } from '../attainment/ExplainedTargets';
import { DefaultAttainmentService } from '../attainment/DefaultAttainmentService';
import { MeasuredAttainmentService } from '../attainment/MeasuredAttainmentService';
import { SummedTargets } from '../attainment/SummedTargets';
import type { Baselines } from '../baseline/Baselines';
import { DefaultBaselines } from '../baseline/DefaultBaselines';
import type { Calendars } from '../calendars/Calendars';
import type { Customers } from '../customers/Customers';
import type { Indicators } from '../indicators/Indicators';
import { DefaultRollUps } from '../rollUp/DefaultRollUps';
import { AuthorizedPreviews } from '../preview/AuthorizedPreviews';
import { DefaultPreviews } from '../preview/DefaultPreviews';
import type { Previews } from '../preview/Previews';
import type { RollUps } from '../rollUp/RollUps';
import { DefaultSlams } from '../slam/DefaultSlams';
import type { Slams } from '../slam/Slams';
import type { Composing } from './Composing';

/** Builds what was achieved: days that are judged once, figures of them, what is beneath an entity, and what could be promised. */
export function composeAttainment({
  stores,
  access,
  metrics,
  customers,
  indicators,
  calendars,
  now,
}: Composing & {
  readonly customers: Customers;
  readonly indicators: Indicators;
  readonly calendars: Calendars;
}): {
  readonly judgedDays: JudgedDays;
  readonly summedTargets: SummedTargets;
  readonly attainment: AttainmentService;
  /** As nobody's permissions narrow them: for what the portal works out by itself. */
  readonly figures: AttainmentService;
  /** As they are reported to customers. */
  readonly explainedTargets: ExplainedTargets;
  readonly rollUps: RollUps;
  readonly slams: Slams;
  readonly baselines: Baselines;
  readonly previews: Previews;
} {
  const judgedDays = JudgedDays.create({ ...stores, store: stores.days, now });
  const summedTargets = SummedTargets.create({
    ...stores,
    source: stores,
    judgedDays,
    now,
  });
  const figures = DefaultAttainmentService.create({
    ...stores,
    source: stores,
    summedTargets,
    callers: access,
  });
  const attainment = AuthorizedAttainmentService.create({
    attainment: MeasuredAttainmentService.create({
      attainment: figures,
      metrics,
    }),
    access,
  });
  const rollUps = DefaultRollUps.create({
    attainment,
    customers,
    structure: stores.structure,
    now,
  });
  const slams = DefaultSlams.create({
    attainment,
    structure: stores.structure,
    now,
  });
  const baselines = DefaultBaselines.create({
    indicators,
    calendars,
    store: stores.indicators,
    source: stores,
    now,
  });
  const previews = AuthorizedPreviews.create({
    previews: DefaultPreviews.create({
      ...stores,
      indicators,
      attainment,
      store: stores.indicators,
      source: stores,
      now,
    }),
    agreements: stores.agreements,
    access,
  });
  return {
    judgedDays,
    summedTargets,
    attainment,
    figures,
    explainedTargets: ExplainedTargets.create({
      ...stores,
      source: stores,
      summedTargets,
    }),
    rollUps,
    slams,
    baselines,
    previews,
  };
}
