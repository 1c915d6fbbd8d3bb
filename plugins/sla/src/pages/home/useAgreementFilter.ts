import { useSearchParams } from 'react-router-dom';
import {
  AGREEMENT_TYPES,
  VERSION_STATES,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from './AgreementRow';

/** The filter, kept in the address so that it can be sent to somebody. */
export function useAgreementFilter(): {
  readonly filter: AgreementFilter;
  readonly change: (changes: Partial<AgreementFilter>) => void;
} {
  const [params, setParams] = useSearchParams();
  const filter: AgreementFilter = {
    text: params.get('text') ?? '',
    type: AGREEMENT_TYPES.find(type => type === params.get('type')) ?? '',
    state: VERSION_STATES.find(state => state === params.get('state')) ?? '',
  };
  return {
    filter,
    change: changes =>
      setParams(
        previous => {
          // The chart keeps its own in the address as well.
          const next = new URLSearchParams(previous);
          Object.entries({ ...filter, ...changes }).forEach(([key, value]) =>
            value === '' ? next.delete(key) : next.set(key, value),
          );
          return next;
        },
        { replace: true },
      ),
  };
}
