import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';

/** So long after the last letter the typing rests. */
const REST_MILLISECONDS = 600;

/** A draft once the typing rests; undefined where it is not complete then. */
export function useResting<T>(draft: T, isComplete: boolean): T | undefined {
  const [resting, setResting] = useState<T | undefined>(
    isComplete ? draft : undefined,
  );
  useDebounce(
    () => setResting(isComplete ? draft : undefined),
    REST_MILLISECONDS,
    [draft, isComplete],
  );
  return resting;
}
