import { useTranslate } from '../translations/useTranslate';
import { failureInWords } from './failureInWords';
import { useSending } from './useSending';

/**
 * Sends what a reader gives a reason for, such as taking something back.
 *
 * @param request - answers once it is done
 * @param onDone - called where it was not refused
 */
export function useReason<T>(
  request: (reason: string) => Promise<T>,
  onDone: () => void,
) {
  const t = useTranslate();
  const { sending, send } = useSending<T>();
  return {
    failure: failureInWords(sending, t),
    isRunning: sending.kind === 'running',
    onYes: async (reason: string) => {
      const done = await send(async () => await request(reason));
      if (done !== undefined) {
        onDone();
      }
    },
  };
}
