import { randomUUID } from 'node:crypto';
import { dateOf } from '@service-levels/backstage-plugin-sla-common';
import type { Response } from 'supertest';
import { draftOf } from '../../../__testUtils__/company';
import type { Portal, Who } from '../../../__testUtils__/startPortal';
import type { Held } from './HeldAgreements';

/** What somebody sends to change an agreement, or to say something for a party. */
export type Attempt = (
  portal: Portal,
  who: Who,
  held: Held,
) => Promise<Response>;

const WRONG = 'f'.repeat(64);
const REASON = { reason: 'as was said on the telephone', evidence: 'a letter' };

/** A step of the agreement by its body. */
function step(name: string, bodyOf: (held: Held) => object): Attempt {
  return async (portal, who, held) =>
    await portal.send(who, 'post', `/agreements/${held.id}/${name}`, {
      body: { version: held.version, ...bodyOf(held) },
    });
}

function sign(party: string, hashOf: (held: Held) => string): Attempt {
  return step('sign', held => ({
    party,
    hash: hashOf(held),
    evidence: 'a letter',
  }));
}

function rightHash({ hash }: Held): string {
  return hash ?? WRONG;
}

/** The draft again with another title, by the tag that was read. */
const replace: Attempt = async (portal, who, { id, etag }) =>
  await portal.send(who, 'put', `/agreements/${id}`, {
    body: draftOf({ title: 'Changed' }),
    headers: { 'If-Match': etag },
  });

/** What was exported of the version, with another title. */
const importOver: Attempt = async (portal, who, { id, etag, version }) => {
  const exported = await portal.send(
    'pipeline',
    'get',
    `/agreements/${id}/export?version=${version}`,
  );
  return await portal.send(who, 'post', '/agreements/import', {
    body: exported.text.replace(/^( *title:).*$/m, '$1 Changed'),
    headers: { 'Content-Type': 'application/yaml', 'If-Match': etag },
  });
};

const confirm: Attempt = async (portal, who, { id, enteredId }) =>
  await portal.send(
    who,
    'post',
    `/agreements/${id}/signatures/${enteredId ?? randomUUID()}/confirm`,
    { body: {} },
  );

function terminate(by: string): Attempt {
  return step('terminate', () => ({
    by,
    reason: 'moves',
    evidence: 'a letter',
    lastDay: '2098-12-31',
  }));
}

/** Every way to change an agreement, by its name in the tables. */
export const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'replace the draft': replace,
  'import over it': importOver,
  approve: step('approve', ({ etag }) => ({ etag })),
  offer: step('offer', () => ({})),
  'sign for the provider': sign('provider', rightHash),
  'sign for the customer': sign('customer', rightHash),
  'provider, other hash': sign('provider', () => WRONG),
  'customer, other hash': sign('customer', () => WRONG),
  'enter a signature': step('signatures', held => ({
    party: 'customer',
    hash: rightHash(held),
    signedBy: { name: 'Paul Paper' },
    signedOn: dateOf(Math.floor(Date.now() / 1000), 'Europe/Berlin'),
    evidence: 'a letter',
  })),
  'confirm a signature': confirm,
  counter: step('counter', () => REASON),
  decline: step('decline', () => REASON),
  withdraw: step('withdraw', () => ({ reason: REASON.reason })),
  amend: step('amend', () => ({ draft: draftOf({ title: 'Changed' }) })),
  'end for the provider': terminate('provider'),
  'end for the customer': terminate('customer'),
};
