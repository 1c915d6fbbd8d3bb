import { useApi } from '@backstage/core-plugin-api';
import type {
  Attainment,
  AttainmentDays,
  Burn,
} from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../api/slaApiRef';
import { spanOf } from './spanOf';

/** How a period went, day by day, and how fast its budget is used up. */
export interface Course {
  readonly days: AttainmentDays;
  /** Null where the period is over. */
  readonly burn: Burn | null;
}

/** Reads the course of the period of a figure, again with each newer figure; `retry` reads again. */
export function useCourse(figure: Attainment) {
  const api = useApi(slaApiRef);
  const { targetId, measuredUntil } = figure;
  const { state } = figure.period;
  const { period, from, to } = spanOf(figure.period);
  return useAsyncRetry(async (): Promise<Course> => {
    const [days, burn] = await Promise.all([
      api.getAttainmentDays(targetId, { period, from, to }),
      state === 'open' ? api.getBurn(targetId, { period, from, to }) : null,
    ]);
    return { days, burn };
  }, [api, targetId, period, from, to, state, measuredUntil]);
}
