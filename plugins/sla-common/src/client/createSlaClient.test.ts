import { ResponseError } from '@backstage/errors';
import { BASE, clientAnswering } from './__testUtils__/clientAnswering';
import { draft } from './__testUtils__/draft';
import { createSlaClient } from './createSlaClient';

describe('createSlaClient', () => {
  it('sends the caller’s token and signal', async () => {
    const { client, sent } = clientAnswering(200, { items: [] });
    const { signal } = new AbortController();
    await client.getAgreements({}, { token: 'abc', signal });
    expect(sent[0].headers.get('authorization')).toBe('Bearer abc');
    expect(sent[0].signal).toBe(signal);
  });

  it('throws what the server answered, with its details', async () => {
    const details = [
      { field: 'targets.0.name', reason: 'must not be empty' },
      { field: 'states.from', reason: 'is required', index: 3 },
    ];
    const error = {
      name: 'InputError',
      message: 'The request is not valid',
      details,
    };
    const { client } = clientAnswering(400, {
      error,
      request: { method: 'POST', url: '/agreements' },
      response: { statusCode: 400 },
    });
    const thrown: unknown = await client
      .createAgreement(draft)
      .catch(reason => reason);
    expect(ResponseError.is(thrown)).toBe(true);
    expect(thrown).toMatchObject({
      statusCode: 400,
      body: { error },
      cause: {
        name: 'InputError',
        message: 'The request is not valid',
        details,
      },
    });
  });

  it.each([
    [401, 'AuthenticationError'],
    [403, 'NotAllowedError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [428, 'PreconditionRequiredError'],
    [500, 'Error'],
  ])('throws on %d, whose cause is named %s', async (statusCode, name) => {
    const { client } = clientAnswering(statusCode, {
      error: { name, message: 'no' },
      response: { statusCode },
    });
    await expect(client.getAgreement('1')).rejects.toMatchObject({
      statusCode,
      cause: { name },
    });
  });

  it('throws on an error page of a proxy', async () => {
    const client = createSlaClient({
      discoveryApi: { getBaseUrl: async () => BASE },
      fetchApi: {
        fetch: async () =>
          new Response('<html/>', { status: 502, statusText: 'Bad Gateway' }),
      },
    });
    await expect(client.getAgreement('1')).rejects.toMatchObject({
      statusCode: 502,
    });
  });

  it('passes on what keeps a request from being sent', async () => {
    const client = createSlaClient({
      discoveryApi: { getBaseUrl: async () => BASE },
      fetchApi: {
        fetch: async () => Promise.reject(new TypeError('fetch failed')),
      },
    });
    await expect(client.getAgreement('1')).rejects.toThrow('fetch failed');
  });
});
