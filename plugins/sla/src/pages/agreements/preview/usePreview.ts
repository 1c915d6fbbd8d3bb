import { useApi } from '@backstage/core-plugin-api';
import type {
  AgreementDraftInput,
  AgreementPreview,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useEffect, useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { reasonOf } from '../../../hooks/useSending';

/** A preview, with the draft that it is of. */
export interface Previewed {
  readonly draft: AgreementDraftInput;
  readonly preview: AgreementPreview;
}

/** What is known of how a draft would have been judged. */
export interface PreviewState {
  /** The last that was judged, be it of an earlier draft. */
  readonly last: Previewed | undefined;
  readonly isLoading: boolean;
  /** Why the last draft could not be judged. */
  readonly reason: string | undefined;
  readonly retry: () => void;
}

/** A year of months that are over, and the running one: as many as a promise check looks at. */
const PERIODS = 13;

interface Failure {
  readonly draft: AgreementDraftInput;
  readonly reason: string;
}

/**
 * Asks how a draft would have been judged, each time that it is another object;
 * what was asked before is given up, and what was judged before stays in sight
 * meanwhile.
 *
 * @param draft - undefined as long as it is not complete
 */
export function usePreview(
  draft: AgreementDraftInput | undefined,
  agreementId: string | undefined,
): PreviewState {
  const api = useApi(slaApiRef);
  const [last, setLast] = useState<Previewed>();
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (draft === undefined) {
      return undefined;
    }
    const abort = new AbortController();
    setFailure(undefined);
    const { signal } = abort;
    api
      .previewAgreement({ draft, agreementId, periods: PERIODS }, { signal })
      .then(
        preview => {
          if (!signal.aborted) {
            setLast({ draft, preview });
          }
        },
        error => {
          if (!signal.aborted) {
            setFailure({ draft, reason: reasonOf(error) });
          }
        },
      );
    return () => abort.abort();
  }, [api, draft, agreementId, attempt]);
  const reason = failure?.draft === draft ? failure?.reason : undefined;
  return {
    last,
    reason,
    isLoading:
      draft !== undefined && last?.draft !== draft && reason === undefined,
    retry: useCallback(() => setAttempt(before => before + 1), []),
  };
}
