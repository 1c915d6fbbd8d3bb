import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import useObservable from 'react-use/esm/useObservable';

const BUCKET = 'sla';
const KEY = 'set-up-dismissed';

/** Whether the reader has put the checklist away, wherever they sign in. */
export function useDismissed(): {
  readonly isDismissed: boolean;
  readonly dismiss: (isDismissed: boolean) => void;
} {
  const storage = useApi(storageApiRef).forBucket(BUCKET);
  const { value = false } =
    useObservable(storage.observe$<boolean>(KEY)) ??
    storage.snapshot<boolean>(KEY);
  return {
    isDismissed: value === true,
    dismiss: isDismissed => storage.set(KEY, isDismissed),
  };
}
