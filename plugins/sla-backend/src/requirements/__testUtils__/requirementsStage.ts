import type { Knex } from 'knex';
import { SYSTEM } from '../../__testUtils__/company';
import { startPortal } from '../../__testUtils__/startPortal';

export const MARKUS = 'user:default/markus';
export const SOFIA = 'user:default/sofia';
export const TOM = 'user:default/tom';
export const BANKING_PATH = '/customers/default/retail-banking/requirements';
export const ACME_PATH = '/customers/default/acme-logistics/requirements';

export const AVAILABLE = { kind: 'availability', atLeast: 99.95 };
export const WANTED = {
  title: 'Payments at any time',
  service: SYSTEM,
  wanted: AVAILABLE,
};

/** A started portal, and what is done with requirements of Retail Banking. */
export async function setTheRequirementsStage(knex: Knex) {
  const portal = await startPortal({ knex });
  const { send } = portal;
  const create = async (
    changes: object = {},
    who: typeof MARKUS | typeof TOM | typeof SOFIA = MARKUS,
    headers = {},
  ) =>
    await send(who, 'post', BANKING_PATH, {
      body: { ...WANTED, ...changes },
      headers,
    });
  const put = async (
    who: `user:default/${string}`,
    { id, etag }: { id: string; etag: string },
    changes: object = {},
  ) =>
    await send(who, 'put', `${BANKING_PATH}/${id}`, {
      body: { ...WANTED, ...changes },
      headers: { 'If-Match': etag },
    });
  const go = async (
    id: string,
    to: string,
    reason?: string,
    who: `user:default/${string}` = MARKUS,
  ) =>
    await send(who, 'post', `${BANKING_PATH}/${id}/transition`, {
      body: { to, reason },
    });
  const read = async (id: string, who: `user:default/${string}` = MARKUS) =>
    (await send(who, 'get', `${BANKING_PATH}/${id}`)).body;
  return { ...portal, create, put, go, read };
}
