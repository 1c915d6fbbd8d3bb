import { ResponseError } from '@backstage/errors';
import { isFailure, isRefusal, retry } from './retry';

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

  it('gives up after as many attempts as were asked for', async () => {
    const attempt = jest.fn().mockRejectedValue(new Error('down'));
    const ended = retry(attempt, isFailure, 2).catch(error => error);
    await jest.advanceTimersByTimeAsync(1000);
    expect(await ended).toEqual(new Error('down'));
    expect(attempt).toHaveBeenCalledTimes(2);
  });
});

it.each([
  [400, { refusal: true, failure: false }],
  [409, { refusal: false, failure: false }],
  [500, { refusal: false, failure: true }],
  [503, { refusal: false, failure: true }],
])('tells of an answer with %i whose fault it is', async (status, expected) => {
  const error = await ResponseError.fromResponse(
    new Response('{}', { status }),
  );
  expect({ refusal: isRefusal(error), failure: isFailure(error) }).toEqual(
    expected,
  );
});
