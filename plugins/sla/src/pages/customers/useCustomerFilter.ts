import { useSearchParams } from 'react-router-dom';
import type { CustomerFilter } from './CustomerFilter';

/** The filter, kept in the address so that it can be sent to somebody. */
export function useCustomerFilter(): {
  readonly filter: CustomerFilter;
  readonly change: (changes: Partial<CustomerFilter>) => void;
} {
  const [params, setParams] = useSearchParams();
  const type = params.get('type');
  const filter: CustomerFilter = {
    text: params.get('text') ?? '',
    type: type === 'internal' || type === 'external' ? type : '',
    isMine: params.get('mine') === 'true',
    isArchived: params.get('archived') === 'true',
  };
  return {
    filter,
    change: changes => {
      const {
        text,
        type: kind,
        isMine,
        isArchived,
      } = { ...filter, ...changes };
      const next = {
        text,
        type: kind,
        mine: isMine ? 'true' : '',
        archived: isArchived ? 'true' : '',
      };
      setParams(
        Object.entries(next).filter(([, value]) => value !== ''),
        { replace: true },
      );
    },
  };
}
