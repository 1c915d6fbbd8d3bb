import type { SignalApi } from '@backstage/plugin-signals-react';
import {
  SLA_CHANGES_CHANNEL,
  type SlaChange,
  type SlaChangesSignal,
} from '@service-levels/backstage-plugin-sla-common';

/** Signals that a test raises. */
export class FakeSignals implements SignalApi {
  readonly #listeners = new Map<object, (message: never) => void>();

  readonly subscribe = jest.fn<
    ReturnType<SignalApi['subscribe']>,
    Parameters<SignalApi['subscribe']>
  >((channel, onMessage) => {
    const key = {};
    if (channel === SLA_CHANGES_CHANNEL) {
      this.#listeners.set(key, onMessage);
    }
    return { unsubscribe: () => void this.#listeners.delete(key) };
  });

  /** How many listen to what changes. */
  get listening(): number {
    return this.#listeners.size;
  }

  /** Says to all who listen that something has changed. */
  raise(...changed: SlaChange[]): void {
    const message: SlaChangesSignal = {
      changed: changed.length === 0 ? ['measurements'] : changed,
    };
    [...this.#listeners.values()].forEach(listener =>
      listener(message as never),
    );
  }

  /**
   * As `raise`; pages read again at once, instead of within seconds. `Math.random`
   * is like itself before and after: what sorts by it overflows the stack else.
   */
  raiseAtOnce(...changed: SlaChange[]): void {
    const random = jest.spyOn(Math, 'random').mockReturnValue(0);
    this.raise(...changed);
    random.mockRestore();
  }
}
