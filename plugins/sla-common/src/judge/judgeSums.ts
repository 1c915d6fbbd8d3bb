import { judgeAvailability } from './judgeAvailability';
import { judgeMean } from './judgeMean';
import { judgeOutages } from './judgeOutages';
import { judgeCases, judgeEvents, judgeSlices } from './judgeShares';
import type { SumsInput, SumsVerdict } from './SumsVerdict';

/**
 * The verdict on a target, from the sums of a span until what is known; it
 * knows nothing of facts. Nothing is rounded. Availability, outages and slices
 * of an open span are `breached` as soon as the rest cannot mend them; events,
 * cases and the mean can still recover and are `met` or `at-risk` until then.
 *
 * @public
 */
export function judgeSums(input: SumsInput): SumsVerdict {
  const { objective } = input;
  switch (objective.kind) {
    case 'availability':
      return judgeAvailability({ ...input, objective });
    case 'outage-count':
    case 'longest-outage':
      return judgeOutages({ ...input, objective });
    case 'success-ratio':
      return judgeEvents({ ...input, objective });
    case 'value-slices':
      return judgeSlices({ ...input, objective });
    case 'mean':
      return judgeMean({ ...input, objective });
    case 'cases-in-time':
      return judgeCases({ ...input, objective });
    default:
      return objective satisfies never;
  }
}
