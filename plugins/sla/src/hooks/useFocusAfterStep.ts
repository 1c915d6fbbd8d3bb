import { useEffect, useRef } from 'react';

/**
 * Leads whoever took a step to the heading that says how things stand now:
 * the button that they pressed is gone with what it did, and the next Tab would
 * begin at the top of the page. Who has something else in focus keeps it.
 *
 * @param state - changes with each step
 */
export function useFocusAfterStep(headingId: string, state: string): void {
  const last = useRef(state);
  useEffect(() => {
    const hasChanged = last.current !== state;
    last.current = state;
    const { activeElement, body } = document;
    if (hasChanged && (activeElement ?? body) === body) {
      const heading = document.getElementById(headingId);
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
  }, [headingId, state]);
}
