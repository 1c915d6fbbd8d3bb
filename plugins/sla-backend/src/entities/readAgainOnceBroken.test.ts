import { readAgainOnceBroken } from './readAgainOnceBroken';

const withCode = (code: string) => Object.assign(new Error(code), { code });

describe('readAgainOnceBroken', () => {
  it.each([
    ['of node-fetch', withCode('ECONNRESET')],
    ['of fetch', new TypeError('fetch failed', { cause: withCode('EPIPE') })],
    [
      'of undici',
      new TypeError('failed', { cause: withCode('UND_ERR_SOCKET') }),
    ],
  ])('reads once more over a connection that broke, %s', async (_, error) => {
    const read = jest.fn().mockRejectedValueOnce(error).mockResolvedValue(7);
    await expect(readAgainOnceBroken(read)).resolves.toBe(7);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('gives up where it breaks again', async () => {
    const read = jest.fn().mockRejectedValue(withCode('ECONNRESET'));
    await expect(readAgainOnceBroken(read)).rejects.toThrow('ECONNRESET');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it.each([[withCode('ECONNREFUSED')], [new Error('not found')]])(
    'throws what another attempt does not mend: %s',
    async error => {
      const read = jest.fn().mockRejectedValue(error);
      await expect(readAgainOnceBroken(read)).rejects.toThrow(error);
      expect(read).toHaveBeenCalledTimes(1);
    },
  );
});
