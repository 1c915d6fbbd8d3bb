import { SYSTEM } from '../../__testUtils__/company';
import type { Portal, Who } from '../../__testUtils__/startPortal';

/** Who announces for the provider. */
export const MARKUS = 'user:default/markus';

/** Who is told for Retail Banking. */
export const TOM = 'user:default/tom';

export const BANKING = '/customers/default/retail-banking';

export const ACME = '/customers/default/acme-logistics';

/** Why something is withdrawn. */
export const REASON = 'The supplier moved it';

interface One {
  readonly id: string;
  readonly etag: string;
}

/** What a manager does with announcements on a portal, which is started later. */
export function announcing(portalOf: () => Portal) {
  /** Asks for what must succeed. */
  const ok = async (
    who: Who,
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ) => {
    const answer = await portalOf().send(who, method, path, { body, headers });
    expect({ path, ok: answer.ok, body: answer.body }).toMatchObject({
      path,
      ok: true,
    });
    return answer.body;
  };
  /** A new draft on the system of payments. */
  const draft = async (changes: object = {}, headers = {}) =>
    await ok(
      MARKUS,
      'post',
      '/announcements',
      {
        kind: 'service-change',
        title: 'A new release',
        entities: [SYSTEM],
        ...changes,
      },
      headers,
    );
  /** Sends a draft. */
  const send = async ({ id, etag }: One) =>
    await ok(
      MARKUS,
      'post',
      `/announcements/${id}/send`,
      {},
      { 'If-Match': etag },
    );
  /** A new one that was sent. */
  const sent = async (changes: object = {}) => await send(await draft(changes));
  /** Withdraws, whatever is answered. */
  const tryTo = async (
    { id, etag }: One,
    who: Who = MARKUS,
    reason: string = REASON,
  ) =>
    await portalOf().send(who, 'post', `/announcements/${id}/withdraw`, {
      body: { reason },
      headers: { 'If-Match': etag },
    });
  /** Withdraws what can be withdrawn. */
  const withdraw = async (one: One) => {
    const { status, body } = await tryTo(one);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  };

  return { ok, draft, send, sent, tryTo, withdraw };
}
