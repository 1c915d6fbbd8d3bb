import {
  IMPROVEMENT_STATES,
  type ImprovementState,
} from '@service-levels/backstage-plugin-sla-common';
import { isOpen, isOverdue } from './improvementWords';
import type { ImprovementRow } from './loadImprovements';

/** What narrows the register; it stands in the address. */
export interface ImprovementFilter {
  readonly state: ImprovementState | 'open' | '';
  /** Ref; empty for all. */
  readonly customerRef: string;
  readonly isOverdue: boolean;
}

/** The filter that stands in an address; what is not known there narrows nothing. */
export function filterOf(params: URLSearchParams): ImprovementFilter {
  const given = params.get('state') ?? '';
  const state = ['open' as const, ...IMPROVEMENT_STATES].find(
    known => known === given,
  );
  return {
    state: state ?? '',
    customerRef: params.get('customer') ?? '',
    isOverdue: params.get('due') === 'overdue',
  };
}

/** What stands in the address of a filter. */
export function paramsOf(filter: ImprovementFilter): Record<string, string> {
  return Object.fromEntries(
    [
      ['state', filter.state],
      ['customer', filter.customerRef],
      ['due', filter.isOverdue ? 'overdue' : ''],
    ].filter(([, value]) => value !== ''),
  );
}

/** Whether an improvement fits a filter. */
export function matches(
  { improvement }: ImprovementRow,
  filter: ImprovementFilter,
  now: number,
): boolean {
  const { state, customerRef } = filter;
  const fitsState =
    state === '' ||
    (state === 'open' ? isOpen(improvement) : improvement.state === state);
  return (
    fitsState &&
    (customerRef === '' || improvement.customerRef === customerRef) &&
    (!filter.isOverdue || isOverdue(improvement, now))
  );
}
