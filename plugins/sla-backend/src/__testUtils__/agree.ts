import { ACME, draftOf, SYSTEM } from './company';
import type { Portal } from './startPortal';

/** The indicator that most tests measure on. */
export const INDICATOR = `${SYSTEM}/availability`;

/** Creates the indicator of the system, or of another entity; what is not reported is up. */
export async function createIndicator(
  portal: Portal,
  entityRef: string = SYSTEM,
): Promise<void> {
  const body = {
    entityRef,
    name: 'availability',
    stream: 'states',
    whereNothingReported: 'up',
  };
  const { status } = await portal.send('pipeline', 'post', '/indicators', {
    body,
  });
  expect(status).toBe(201);
}

/** Creates and offers an agreement; answers its id and hash. */
export async function offer(
  portal: Portal,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<{ id: string; hash: string }> {
  const created = await portal.send(
    'user:default/markus',
    'post',
    '/agreements',
    { body: draftOf(changes) },
  );
  expect(created.body).toMatchObject({
    state: 'draft',
    version: 1,
    hash: null,
  });
  const { id, etag } = created.body;
  const approved = await portal.send(
    'pipeline',
    'post',
    `/agreements/${id}/approve`,
    { body: { version: 1, etag } },
  );
  expect(approved.body).toMatchObject({ approval: { state: 'approved' } });
  const offered = await portal.send(
    'user:default/markus',
    'post',
    `/agreements/${id}/offer`,
    { body: { version: 1 } },
  );
  expect(offered.body).toMatchObject({ state: 'offered', version: 1 });
  return { id, hash: offered.body.hash };
}

/** Creates an agreement, offers it and has both parties sign. */
export async function agree(
  portal: Portal,
  changes: Readonly<Record<string, unknown>> = {},
) {
  const { id, hash } = await offer(portal, changes);
  const sign = (who: `user:default/${string}`, party: string) =>
    portal.send(who, 'post', `/agreements/${id}/sign`, {
      body: { party, version: 1, hash },
    });
  expect((await sign('user:default/erik', 'provider')).body.state).toBe(
    'offered',
  );
  const representative =
    changes.customer === ACME ? 'user:default/jane' : 'user:default/tom';
  const { body } = await sign(representative, 'customer');
  return body;
}
