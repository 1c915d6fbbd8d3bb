import { useEffect } from 'react';
import type { FieldErrors } from './FieldErrors';

/** Brings the reader to the first field that was refused. */
export function useFirstError(idPrefix: string, errors: FieldErrors): void {
  const fields = Object.keys(errors).join();
  useEffect(() => {
    if (fields !== '') {
      document
        .querySelector<HTMLElement>(`[id^="${idPrefix}-"][aria-invalid="true"]`)
        ?.focus();
    }
  }, [idPrefix, fields]);
}
