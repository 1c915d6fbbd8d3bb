import { TestApiProvider } from '@backstage/frontend-test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { FakeSignals } from '../__testUtils__/FakeSignals';
import { useLive } from './useLive';

const SECOND = 1_000;

describe('useLive', () => {
  let visibility: jest.SpyInstance;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(Math, 'random').mockReturnValue(0.5);
    visibility = jest
      .spyOn(document, 'visibilityState', 'get')
      .mockReturnValue('visible');
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  /** Shows a page in a portal with signals, or without. */
  function show(signals?: FakeSignals) {
    const refresh = jest.fn();
    const wrapper = ({ children }: { children: ReactNode }) =>
      signals === undefined ? (
        <TestApiProvider apis={[]}>{children}</TestApiProvider>
      ) : (
        <TestApiProvider apis={[[signalApiRef, signals]]}>
          {children}
        </TestApiProvider>
      );
    return { refresh, ...renderHook(() => useLive(refresh), { wrapper }) };
  }

  const see = (state: 'visible' | 'hidden') => {
    visibility.mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('refreshes within seconds of a signal', () => {
    const signals = new FakeSignals();
    const { refresh } = show(signals);

    signals.raise();
    expect(refresh).not.toHaveBeenCalled();
    jest.advanceTimersByTime(3 * SECOND);

    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('refreshes at most four times a minute where signals come without end, and misses none', () => {
    const signals = new FakeSignals();
    const { refresh } = show(signals);

    for (let second = 0; second < 60; second++) {
      signals.raise();
      jest.advanceTimersByTime(SECOND);
    }
    expect(refresh.mock.calls.length).toBeLessThanOrEqual(4);

    refresh.mockClear();
    jest.advanceTimersByTime(15 * SECOND);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('refreshes every minute where the portal has no signals', () => {
    const { refresh } = show();
    jest.advanceTimersByTime(60 * SECOND);
    expect(refresh).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(60 * SECOND);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('refreshes every minute where signals could not be subscribed to', () => {
    const signals = new FakeSignals();
    signals.subscribe.mockImplementation(() => {
      throw new TypeError('crypto.randomUUID is not a function');
    });
    const { refresh } = show(signals);
    jest.advanceTimersByTime(60 * SECOND);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('asks nothing while nobody can see the page, and at once when somebody comes back', () => {
    const signals = new FakeSignals();
    const { refresh } = show(signals);

    see('hidden');
    signals.raise();
    jest.advanceTimersByTime(600 * SECOND);
    expect(refresh).not.toHaveBeenCalled();

    see('visible');
    expect(refresh).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(60 * SECOND);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('asks nothing more of a page that was left', () => {
    const signals = new FakeSignals();
    const { refresh, unmount } = show(signals);

    signals.raise();
    unmount();
    jest.advanceTimersByTime(600 * SECOND);
    window.dispatchEvent(new Event('focus'));

    expect(refresh).not.toHaveBeenCalled();
    expect(signals.listening).toBe(0);
  });
});
