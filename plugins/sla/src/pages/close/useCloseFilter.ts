import { useSearchParams } from 'react-router-dom';
import type { CloseLine } from '@service-levels/backstage-plugin-sla-common';
import { isLeft, LEFT, type Left } from './lineOf';

/** What narrows the lines. */
export interface CloseFilter {
  readonly text: string;
  readonly left: Left | '';
}

/** Narrows nothing. */
export const EVERYTHING: CloseFilter = { text: '', left: '' };

/** Whether a line is shown; `names` are what is searched. */
export function fits(
  line: CloseLine,
  { text, left }: CloseFilter,
  names: readonly string[],
): boolean {
  const sought = text.trim().toLocaleLowerCase();
  return (
    (left === '' || isLeft(line, left)) &&
    names.some(name => name.toLocaleLowerCase().includes(sought))
  );
}

/** The filter, kept in the address so that it can be sent to somebody. */
export function useCloseFilter(): {
  readonly filter: CloseFilter;
  readonly change: (changes: Partial<CloseFilter>) => void;
} {
  const [params, setParams] = useSearchParams();
  const filter: CloseFilter = {
    text: params.get('text') ?? '',
    left: LEFT.find(left => left === params.get('left')) ?? '',
  };
  return {
    filter,
    change: changes =>
      setParams(
        Object.entries({ ...filter, ...changes }).filter(
          ([, value]) => value !== '',
        ),
        { replace: true },
      ),
  };
}
