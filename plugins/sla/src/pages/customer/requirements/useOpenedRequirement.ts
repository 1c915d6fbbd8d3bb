import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

const PARAMETER = 'requirement';

/** Whether the step back leads to where a requirement was opened. */
function wasOpenedHere(state: unknown): boolean {
  return typeof state === 'object' && state !== null && PARAMETER in state;
}

/** The id of what opens a requirement in the list. */
export function openerIdOf(requirementId: string): string {
  return `sla-requirement-open-${requirementId}`;
}

/** Brings who came by a link, and had nothing in focus before, to what was open, else to the list. */
function useFocusAfter(id: string | undefined, headingId: string): void {
  const last = useRef<string>();
  useEffect(() => {
    const closed = id === undefined ? last.current : undefined;
    last.current = id;
    const { activeElement, body } = document;
    if (closed === undefined || (activeElement ?? body) !== body) {
      return;
    }
    const opener = document.getElementById(openerIdOf(closed));
    const heading = document.getElementById(headingId);
    heading?.setAttribute('tabindex', '-1');
    (opener ?? heading)?.focus();
  }, [id, headingId]);
}

/**
 * Which requirement is open: the one that the address names, so that it can be
 * linked, and that a step back closes it.
 */
export function useOpenedRequirement(headingId: string): {
  /** undefined where none is. */
  readonly id: string | undefined;
  readonly open: (requirementId: string) => void;
  readonly close: () => void;
} {
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();
  const id = new URLSearchParams(search).get(PARAMETER) || undefined;
  useFocusAfter(id, headingId);
  const searchWith = (requirementId?: string) => {
    const params = new URLSearchParams(search);
    params.delete(PARAMETER);
    if (requirementId !== undefined) {
      params.set(PARAMETER, requirementId);
    }
    return { search: params.toString(), hash };
  };
  return {
    id,
    open: requirementId =>
      navigate(searchWith(requirementId), { state: { [PARAMETER]: true } }),
    close: () => {
      if (wasOpenedHere(state)) {
        navigate(-1);
      } else {
        navigate(searchWith(), { replace: true });
      }
    },
  };
}
