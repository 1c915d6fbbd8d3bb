import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readMailConfig } from './readMailConfig';

const read = (mail?: JsonObject) =>
  readMailConfig(
    mockServices.rootConfig({ data: mail ? { sla: { mail } } : {} }),
  );

const FROM = 'service-levels@provider.example';

describe('readMailConfig', () => {
  it('needs nothing: the portal sends no mails then', () => {
    expect(read()).toBeUndefined();
  });

  it('takes a server without signing in', () => {
    expect(read({ from: FROM, smtp: { host: 'mail' } })).toEqual({
      host: 'mail',
      port: 587,
      secure: false,
      requireTls: false,
      username: undefined,
      password: undefined,
      from: FROM,
    });
  });

  it('signs in with TLS alone, unless it is told otherwise', () => {
    const smtp = { host: 'mail', username: 'sla', password: 'secret' };
    expect(read({ from: FROM, smtp })).toMatchObject({ requireTls: true });
    expect(
      read({ from: FROM, smtp: { ...smtp, requireTls: false } }),
    ).toMatchObject({ requireTls: false });
  });

  it('knows the port of TLS from the first byte', () => {
    expect(
      read({ from: FROM, smtp: { host: 'mail', secure: true } }),
    ).toMatchObject({ port: 465 });
  });

  it.each<[string, JsonObject, RegExp]>([
    ['no host', { from: FROM, smtp: {} }, /sla\.mail\.smtp\.host/],
    ['no address', { smtp: { host: 'mail' } }, /sla\.mail\.from/],
    [
      'an address with a name',
      { from: 'SLM <slm@provider.example>', smtp: { host: 'mail' } },
      /sla\.mail\.from must be one plain address/,
    ],
    [
      'a name without a password',
      { from: FROM, smtp: { host: 'mail', username: 'sla' } },
      /needs username and password, or neither/,
    ],
    [
      'a port in words',
      { from: FROM, smtp: { host: 'mail', port: 'smtp' } },
      /sla\.mail\.smtp\.port/,
    ],
  ])('refuses %s, and names the key', (_what, mail, reason) => {
    expect(() => read(mail)).toThrow(reason);
  });
});
