import { useApiHolder } from '@backstage/core-plugin-api';
import {
  signalApiRef,
  type SignalApi,
  type SignalSubscriber,
} from '@backstage/plugin-signals-react';
import { SLA_CHANGES_CHANNEL } from '@service-levels/backstage-plugin-sla-common';
import { useEffect, useRef } from 'react';
import { Freshness } from './Freshness';

function subscribeTo(
  signals: SignalApi | undefined,
  onChange: () => void,
): SignalSubscriber | undefined {
  try {
    return signals?.subscribe(SLA_CHANGES_CHANNEL, onChange);
  } catch {
    // Backstage's client needs `crypto.randomUUID`, which browsers lack where
    // a portal is not served by HTTPS: the page asks every minute as without it.
    return undefined;
  }
}

/**
 * Refreshes what is shown soon after the backend says that something has
 * changed, and every minute: time alone changes what was achieved, and not
 * every portal has signals. While nobody can see the page nothing is asked; who
 * comes back to it sees it fresh.
 *
 * Whoever calls it keeps what was read in sight until the new is there, as
 * `useRefreshed` does.
 *
 * @param refresh - reads again
 */
export function useLive(refresh: () => void): void {
  const signals = useApiHolder().get(signalApiRef);
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  }, [refresh]);

  useEffect(() => {
    const freshness = Freshness.create({
      refresh: () => latest.current(),
      isSeen: () => document.visibilityState !== 'hidden',
    });
    const onSeen = () => freshness.seen();
    const subscriber = subscribeTo(signals, () => freshness.changed());
    document.addEventListener('visibilitychange', onSeen);
    window.addEventListener('focus', onSeen);
    return () => {
      freshness.stop();
      subscriber?.unsubscribe();
      document.removeEventListener('visibilitychange', onSeen);
      window.removeEventListener('focus', onSeen);
    };
  }, [signals]);
}
