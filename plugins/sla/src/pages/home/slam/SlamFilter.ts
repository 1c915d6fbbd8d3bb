import {
  AGREEMENT_TYPES,
  type AgreementType,
} from '@service-levels/backstage-plugin-sla-common';
import { useSearchParams } from 'react-router-dom';

/** How many months the chart can show. */
export const MONTH_CHOICES = [6, 12, 24] as const;

/** What the chart is narrowed to; empty for everything. */
export interface SlamFilter {
  readonly customer: string;
  readonly type: AgreementType | '';
  /** A domain, a system or a group: what lies beneath it, or it owns. */
  readonly beneath: string;
  readonly months: (typeof MONTH_CHOICES)[number];
}

const KEYS = {
  customer: 'slamCustomer',
  type: 'slamType',
  beneath: 'slamBeneath',
  months: 'slamMonths',
} as const;

/** The filter, kept in the address so that it can be sent to somebody. */
export function useSlamFilter(): {
  readonly filter: SlamFilter;
  readonly change: (changes: Partial<SlamFilter>) => void;
} {
  const [params, setParams] = useSearchParams();
  const filter: SlamFilter = {
    customer: params.get(KEYS.customer) ?? '',
    type: AGREEMENT_TYPES.find(type => type === params.get(KEYS.type)) ?? '',
    beneath: params.get(KEYS.beneath) ?? '',
    months:
      MONTH_CHOICES.find(
        choice => String(choice) === params.get(KEYS.months),
      ) ?? 12,
  };
  const change = (changes: Partial<SlamFilter>) =>
    setParams(
      previous => {
        const next = new URLSearchParams(previous);
        Object.entries({ ...filter, ...changes }).forEach(([key, value]) => {
          const name = KEYS[key as keyof SlamFilter];
          if (value === '' || value === 12) {
            next.delete(name);
          } else {
            next.set(name, String(value));
          }
        });
        return next;
      },
      { replace: true },
    );
  return { filter, change };
}
