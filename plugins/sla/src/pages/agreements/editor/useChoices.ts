import { useApi } from '@backstage/core-plugin-api';
import type {
  ListedCustomer,
  NamedCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../../api/slaApiRef';
import { allOf } from '../../../hooks/allOf';
import { orNothing } from '../../../hooks/orNothing';

/** What can be chosen in the editor. */
export interface Choices {
  readonly customers: readonly ListedCustomer[];
  readonly calendars: readonly NamedCalendar[];
}

const NOTHING: Choices = { customers: [], calendars: [] };

/** Reads the customers and calendars that the reader may see; refs and names can be typed where they do not come. */
export function useChoices(): Choices {
  const api = useApi(slaApiRef);
  const { value = NOTHING } = useAsync(async () => {
    const [customers, calendars] = await Promise.all([
      orNothing(allOf(cursor => api.getCustomers({ limit: 500, cursor }))),
      orNothing(allOf(cursor => api.getCalendars({ limit: 500, cursor }))),
    ]);
    return { customers: customers.flat(), calendars: calendars.flat() };
  }, [api]);
  return value;
}
