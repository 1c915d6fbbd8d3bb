import { agree, createIndicator, offer } from '../agree';
import { ACME, draftOf, SYSTEM } from '../company';
import type { Portal } from '../startPortal';
import { MARKUS, OUTAGE, REQUESTS, BUCKET, facts } from './partsOfRequests';
import type { RefusalsStage } from './Refusal';

/** Facts, an agreement that is drafted, one on offer, and one of another customer. */
export async function setTheRefusalsStage(
  portal: Portal,
): Promise<RefusalsStage> {
  await createIndicator(portal);
  for (const body of [
    { name: 'requests', stream: 'counts' },
    { name: 'searches', stream: 'values', perCustomer: true },
    { name: 'tickets', stream: 'cases' },
  ]) {
    await portal.send('pipeline', 'post', '/indicators', {
      body: { entityRef: SYSTEM, ...body },
    });
  }
  await portal.send('pipeline', 'post', '/measurements', {
    body: { indicator: REQUESTS, counts: [BUCKET] },
  });
  const sent = await portal.send('pipeline', 'post', '/measurements', {
    body: facts({ ...OUTAGE, id: 'INC-0' }),
  });
  expect(sent.body).toMatchObject({ stored: 1 });
  const draft = await portal.send(MARKUS, 'post', '/agreements', {
    body: draftOf({ title: 'A draft' }),
  });
  return {
    draft: { id: draft.body.id, etag: draft.body.etag },
    offered: await offer(portal),
    ofAcme: await agree(portal, { customer: ACME }),
  };
}
