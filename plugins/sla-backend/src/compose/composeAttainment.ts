import type { AttainmentService } from '../attainment/AttainmentService';
import { AuthorizedAttainmentService } from '../attainment/AuthorizedAttainmentService';
import { JudgedDays } from '../attainment/days/JudgedDays';
import { DefaultAttainmentService } from '../attainment/DefaultAttainmentService';
import { MeasuredAttainmentService } from '../attainment/MeasuredAttainmentService';
import { SummedTargets } from '../attainment/SummedTargets';
import type { Customers } from '../customers/Customers';
import { DefaultRollUps } from '../rollUp/DefaultRollUps';
import type { RollUps } from '../rollUp/RollUps';
import type { Composing } from './Composing';

/** Builds what was achieved: days that are judged once, figures of them, and what is beneath an entity. */
export function composeAttainment({
  stores,
  access,
  metrics,
  customers,
  now,
}: Composing & { readonly customers: Customers }): {
  readonly judgedDays: JudgedDays;
  readonly attainment: AttainmentService;
  readonly rollUps: RollUps;
} {
  const judgedDays = JudgedDays.create({ ...stores, store: stores.days, now });
  const summedTargets = SummedTargets.create({
    ...stores,
    source: stores,
    judgedDays,
    now,
  });
  const attainment = AuthorizedAttainmentService.create({
    attainment: MeasuredAttainmentService.create({
      attainment: DefaultAttainmentService.create({
        ...stores,
        source: stores,
        summedTargets,
        callers: access,
      }),
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
  return { judgedDays, attainment, rollUps };
}
