import type { AttainmentService } from '../attainment/AttainmentService';
import type { Dialogue } from '../dialogue/Dialogue';
import type { Bars } from '../requirements/Bars';
import { DefaultBars } from '../requirements/DefaultBars';
import type { Requirements } from '../requirements/Requirements';
import { DefaultWatermelons } from '../satisfaction/DefaultWatermelons';
import type { Satisfaction } from '../satisfaction/Satisfaction';
import type { Watermelons } from '../satisfaction/Watermelons';
import type { Composing } from './Composing';

/** Builds what holds wants and feelings against what was agreed and achieved, all as the caller may see it. */
export function composeGaps(
  options: Pick<Composing, 'stores'> & {
    readonly attainment: AttainmentService;
    readonly dialogue: Dialogue;
    readonly requirements: Requirements;
    readonly satisfaction: Satisfaction;
    /** The mean score below which somebody is not satisfied. */
    readonly threshold: number;
  },
): { readonly bars: Bars; readonly watermelons: Watermelons } {
  return {
    bars: DefaultBars.create(options),
    watermelons: DefaultWatermelons.create({
      ...options,
      structure: options.stores.structure,
    }),
  };
}
