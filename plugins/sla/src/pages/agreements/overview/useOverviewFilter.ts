import {
  AGREEMENT_TYPES,
  MOST_DAYS_ON_OFFER,
  VERSION_STATES,
} from '@service-levels/backstage-plugin-sla-common';
import { useSearchParams } from 'react-router-dom';
import type { OverviewFilter } from './OverviewFilter';

/** A century: later nothing ends that is agreed today. */
const MOST_MONTHS = 1200;

function countIn(text: string | null, most: number): number | undefined {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 && count <= most
    ? count
    : undefined;
}

/** The filter, kept in the address so that it can be sent to somebody. */
export function useOverviewFilter(): {
  readonly filter: OverviewFilter;
  readonly change: (changes: Partial<OverviewFilter>) => void;
} {
  const [params, setParams] = useSearchParams();
  const filter: OverviewFilter = {
    text: params.get('text') ?? '',
    type: AGREEMENT_TYPES.find(type => type === params.get('type')) ?? '',
    state: VERSION_STATES.find(state => state === params.get('state')) ?? '',
    expiring: countIn(params.get('expiring'), MOST_MONTHS),
    unsigned: countIn(params.get('unsigned'), MOST_DAYS_ON_OFFER),
    isUnmeasured: params.get('unmeasured') === 'true',
    isUnreviewed: params.get('unreviewed') === 'true',
    sort: params.get('sort') === 'effective-to' ? 'effective-to' : 'title',
  };
  return {
    filter,
    change: changes => {
      const changed = { ...filter, ...changes };
      const next = {
        text: changed.text,
        type: changed.type,
        state: changed.state,
        expiring: changed.expiring?.toString() ?? '',
        unsigned: changed.unsigned?.toString() ?? '',
        unmeasured: changed.isUnmeasured ? 'true' : '',
        unreviewed: changed.isUnreviewed ? 'true' : '',
        sort: changed.sort === 'title' ? '' : changed.sort,
      };
      setParams(
        Object.entries(next).filter(([, value]) => value !== ''),
        { replace: true },
      );
    },
  };
}
