import { retry } from './retry';

describe('retry', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('answers as soon as it works', async () => {
    const attempt = jest
      .fn()
      .mockRejectedValueOnce(new Error('not yet'))
      .mockRejectedValueOnce(new Error('not yet'))
      .mockResolvedValue('done');
    const answer = retry(attempt);
    await jest.advanceTimersByTimeAsync(1000);
    await expect(answer).resolves.toBe('done');
    expect(attempt).toHaveBeenCalledTimes(3);
  });

  it('throws at once what another attempt does not mend', async () => {
    const attempt = jest.fn().mockRejectedValue(new Error('never'));
    await expect(retry(attempt, () => false)).rejects.toThrow('never');
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('gives up at last, with the last reason', async () => {
    const reasons: unknown[] = [];
    const ended = retry(
      jest.fn().mockRejectedValue(new Error('not yet')),
    ).catch(error => reasons.push(error));
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    await ended;
    expect(reasons).toEqual([new Error('not yet')]);
  });
});
