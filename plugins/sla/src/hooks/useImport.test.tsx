import { TestApiProvider } from '@backstage/frontend-test-utils';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { anImport } from '../__testUtils__/anImport';
import { aRefusal } from '../__testUtils__/aRefusal';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { slaApiRef } from '../api/slaApiRef';
import { useImport } from './useImport';

const RESULT = { stored: 2, replaced: 1, unchanged: 0, withdrawn: 0 };
const DONE = anImport({ state: 'done', result: RESULT });
const STAGING = anImport({ state: 'staging', result: null, finishedAt: null });
const STORING = anImport({ state: 'storing', result: null, finishedAt: null });
const CUT = new Error('the connection was cut');

/** Sends a file; `later` lets the polls of so many seconds happen. */
async function send(api: FakeSlaApi) {
  const onEnd = jest.fn();
  const { result, unmount } = renderHook(() => useImport(onEnd), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <TestApiProvider apis={[[slaApiRef, api]]}>{children}</TestApiProvider>
    ),
  });
  const later = async (seconds: number) =>
    await act(async () => {
      await jest.advanceTimersByTimeAsync(seconds * 1000);
    });
  act(() => {
    result.current
      .start({
        indicator: DONE.indicator,
        stream: DONE.stream,
        file: new Blob(),
        dryRun: false,
      })
      .catch(() => {});
  });
  await later(0);
  return { result, onEnd, later, unmount };
}

/** Sends until it is cancelled. */
function anApiThatSends() {
  const api = new FakeSlaApi();
  api.importMeasurements.mockImplementation(
    async (_request, _csv, options) =>
      await new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () =>
          reject(new Error('aborted')),
        );
      }),
  );
  return api;
}

describe('useImport', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tells what was stored although the answer was lost', async () => {
    const api = new FakeSlaApi();
    api.importMeasurements.mockRejectedValue(CUT);
    api.getImport.mockResolvedValue(DONE);

    const { result, onEnd } = await send(api);

    expect(result.current.progress).toEqual({
      kind: 'done',
      dryRun: false,
      result: RESULT,
    });
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('waits for an import that goes on although the answer was lost', async () => {
    const api = new FakeSlaApi();
    api.importMeasurements.mockRejectedValue(CUT);
    api.getImport
      .mockResolvedValueOnce(STAGING)
      .mockRejectedValueOnce(CUT)
      .mockResolvedValueOnce(STORING)
      .mockResolvedValue(DONE);

    const { result, onEnd, later } = await send(api);
    await later(2);

    expect(result.current.progress).toMatchObject({
      kind: 'running',
      read: STORING,
    });
    expect(onEnd).not.toHaveBeenCalled();
    await later(1);
    expect(result.current.progress).toMatchObject({
      kind: 'done',
      result: RESULT,
    });
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('tells that an import was interrupted after the answer was lost', async () => {
    const failed = anImport({ state: 'failed', result: null });
    const api = new FakeSlaApi();
    api.importMeasurements.mockRejectedValue(CUT);
    api.getImport.mockResolvedValueOnce(STAGING).mockResolvedValue(failed);

    const { result, later } = await send(api);
    await later(1);

    expect(result.current.progress).toEqual({
      kind: 'refused',
      refused: failed,
    });
  });

  it('tells why where nothing was begun', async () => {
    const api = new FakeSlaApi();
    api.importMeasurements.mockRejectedValue(CUT);
    api.getImport.mockRejectedValue(await aRefusal(404));

    const { result, onEnd } = await send(api);

    expect(result.current.progress).toEqual({ kind: 'failed', error: CUT });
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('tells why where the backend cannot be reached for a while', async () => {
    const api = new FakeSlaApi();
    api.importMeasurements.mockRejectedValue(CUT);
    api.getImport.mockRejectedValue(CUT);

    const { result, later } = await send(api);
    expect(result.current.progress.kind).toBe('running');
    await later(10);

    expect(result.current.progress).toEqual({ kind: 'failed', error: CUT });
  });

  it('says at once that it is cancelled, and that it ended once it has', async () => {
    const api = anApiThatSends();
    api.getImport.mockResolvedValue(STAGING);
    const { result, onEnd, later } = await send(api);

    act(() => result.current.cancel());
    expect(result.current.progress).toEqual({ kind: 'cancelled' });
    await later(3);
    expect(onEnd).not.toHaveBeenCalled();

    api.getImport.mockResolvedValue(DONE);
    await later(1);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(result.current.progress).toEqual({ kind: 'cancelled' });
  });

  it('has ended when cancelled before anything was begun', async () => {
    const api = anApiThatSends();
    api.getImport.mockRejectedValue(await aRefusal(404));
    const { result, onEnd, later } = await send(api);

    act(() => result.current.cancel());
    await later(0);

    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('reads no more once the page is left', async () => {
    const api = anApiThatSends();
    api.getImport.mockResolvedValue(STAGING);
    const { later, unmount } = await send(api);

    unmount();
    await later(1);
    api.getImport.mockClear();
    await later(10);

    expect(api.getImport).not.toHaveBeenCalled();
  });
});
