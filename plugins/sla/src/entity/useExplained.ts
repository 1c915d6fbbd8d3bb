import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { EXPLAIN_PARAM, PERIOD_PARAM } from './explainedAt';
import type { FigureKey } from './FigureKey';

function figureIn(params: URLSearchParams): FigureKey | undefined {
  const targetId = params.get(EXPLAIN_PARAM);
  const period = params.get(PERIOD_PARAM) ?? undefined;
  return targetId ? { targetId, span: { period } } : undefined;
}

/**
 * The figure whose explanation is open: the one that somebody clicked, else the
 * one that the address names, such as that of a notification.
 */
export function useExplained() {
  const [params, setParams] = useSearchParams();
  const [clicked, explain] = useState<FigureKey>();
  const close = () => {
    explain(undefined);
    if (params.has(EXPLAIN_PARAM)) {
      const rest = new URLSearchParams(params);
      rest.delete(EXPLAIN_PARAM);
      rest.delete(PERIOD_PARAM);
      // Going back leads to where the reader came from, not to the dialog.
      setParams(rest, { replace: true });
    }
  };
  return { explained: clicked ?? figureIn(params), explain, close };
}
