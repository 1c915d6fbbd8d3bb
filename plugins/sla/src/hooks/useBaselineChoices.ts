import { useApi } from '@backstage/core-plugin-api';
import type {
  Indicator,
  NamedCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../api/slaApiRef';
import { allOf } from './allOf';
import { orNothing } from './orNothing';

/** What a baseline can be of, and under which calendars. */
export interface BaselineChoices {
  /** None for a representative of a customer, who may not see them. */
  readonly indicators: readonly Indicator[];
  readonly calendars: readonly NamedCalendar[];
}

/** Reads what is measured on an entity and the calendars of the portal; `retry` reads again. */
export function useBaselineChoices(entityRef: string) {
  const api = useApi(slaApiRef);
  return useAsyncRetry(async (): Promise<BaselineChoices> => {
    const [indicators, calendars] = await Promise.all([
      orNothing(allOf(cursor => api.getIndicators({ entityRef, cursor }))),
      orNothing(allOf(cursor => api.getCalendars({ cursor }))),
    ]);
    return { indicators: indicators.flat(), calendars: calendars.flat() };
  }, [api, entityRef]);
}
