import { MOST_WEEKS_WITHOUT_CONTACT } from '@service-levels/backstage-plugin-sla-common';
import { useSearchParams } from 'react-router-dom';
import type { CustomerFilter, CustomerOrder } from './CustomerFilter';

/** What is shown of the customers, and in which order. */
export type CustomersShown = CustomerFilter & { readonly order: CustomerOrder };

function weeksIn(text: string | null): number | undefined {
  const weeks = Number(text);
  return Number.isInteger(weeks) &&
    weeks > 0 &&
    weeks <= MOST_WEEKS_WITHOUT_CONTACT
    ? weeks
    : undefined;
}

/** The filter, kept in the address so that it can be sent to somebody. */
export function useCustomerFilter(): {
  readonly filter: CustomersShown;
  readonly change: (changes: Partial<CustomersShown>) => void;
} {
  const [params, setParams] = useSearchParams();
  const type = params.get('type');
  const filter: CustomersShown = {
    text: params.get('text') ?? '',
    type: type === 'internal' || type === 'external' ? type : '',
    isMine: params.get('mine') === 'true',
    isArchived: params.get('archived') === 'true',
    isAtRisk: params.get('atRisk') === 'true',
    isComplaintOpen: params.get('complaintOpen') === 'true',
    noContactForWeeks: weeksIn(params.get('noContactForWeeks')),
    order: params.get('sort') === 'last-contact' ? 'last-contact' : 'title',
  };
  return {
    filter,
    change: changes => {
      const changed = { ...filter, ...changes };
      const next = {
        text: changed.text,
        type: changed.type,
        mine: changed.isMine ? 'true' : '',
        archived: changed.isArchived ? 'true' : '',
        atRisk: changed.isAtRisk ? 'true' : '',
        complaintOpen: changed.isComplaintOpen ? 'true' : '',
        noContactForWeeks: changed.noContactForWeeks?.toString() ?? '',
        sort: changed.order === 'title' ? '' : changed.order,
      };
      setParams(
        Object.entries(next).filter(([, value]) => value !== ''),
        { replace: true },
      );
    },
  };
}
