import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { ACME, BANKING } from '../../__testUtils__/company';
import type { Stage, Subject } from '../../__testUtils__/Stage';
import { GLOBEX, LEDGER } from '../../__testUtils__/stageCatalog';
import type { Portal, Who } from '../../__testUtils__/startPortal';

/** Who looks after Retail Banking. */
export const INES = 'user:default/ines';
/** An engineer of its provider. */
const ERIK = 'user:default/erik';
/** The representative of Retail Banking. */
export const TOM = 'user:default/tom';

const MARCH = '2026-03';
const OUTAGE = { from: '2026-03-20T08:00:00Z', to: '2026-03-20T12:00:00Z' };
const ANSWER = {
  cause: 'Zinnober disk was full',
  measure: 'Zinnober gets two',
  causingEntity: LEDGER,
};

/** Does what must succeed; answers the body. */
type Do = (
  who: Who,
  method: 'post' | 'put',
  path: string,
  body: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<Report>;

const beneath = (customerRef: string) =>
  customerRef.replace('customer:', '/customers/');

/** An outage of March that is corrected and excluded in parts. */
async function measure(act: Do, agreed: Subject): Promise<void> {
  const { agreementId, exclusionId, indicator } = agreed;
  await act('pipeline', 'post', '/measurements', {
    indicator,
    states: [
      {
        id: 'INC-MARCH',
        state: 'down',
        ...OUTAGE,
        note: 'Internum: Karl pulled the plug',
        publicNote: 'Zinnober had no power',
        cause: 'Zinnober cable',
      },
    ],
  });
  await act('pipeline', 'post', '/corrections', {
    kind: 'override',
    indicator,
    from: '2026-03-20T11:00:00Z',
    to: OUTAGE.to,
    state: 'up',
    reason: 'Zinnober had been mended',
  });
  await act(
    'pipeline',
    'post',
    `/agreements/${agreementId}/exclusions/${exclusionId}/approve`,
    {},
  );
}

/** What was said in March, to the customer and not. */
async function talk(act: Do): Promise<void> {
  for (const [customerRef, word, visibility] of [
    [BANKING, 'Zinnober', 'shared'],
    [BANKING, 'Internum', 'internal'],
    [ACME, 'Ultramarin', 'shared'],
    [GLOBEX, 'Olivgrau', 'shared'],
  ]) {
    const path = beneath(customerRef);
    await act('pipeline', 'post', `${path}/interactions`, {
      kind: 'complaint',
      title: `${word} is late`,
      at: '2026-03-12T09:00:00Z',
      visibility,
      entities: [LEDGER],
    });
    await act('pipeline', 'post', `${path}/actions`, {
      title: `${word} by day`,
      owner: 'group:default/team-payments',
      due: '2099-12-31',
      visibility,
    });
    await act('pipeline', 'post', `${path}/satisfaction`, {
      service: LEDGER,
      score: 4,
      date: '2026-03-12',
      // Of whom an answer is, and what they said with it, no report tells.
      comment: customerRef === BANKING ? 'Internum' : word,
      by: customerRef === BANKING ? 'Internum Meyer' : `${word} Meyer`,
    });
  }
}

/** A credit of March, which was decided on for an internal reason. */
async function credit(portal: Portal, stage: Stage): Promise<void> {
  const { creditId } = await stage.credited('confirmed');
  await portal
    .knex('credits')
    .where({ id: creditId })
    .update({ period: MARCH });
}

/** Publishes a report of March, with all that can be written into it. */
async function publish(
  act: Do,
  subject: object,
  { targetId }: Subject,
): Promise<Report> {
  const draft = await act(INES, 'post', '/reports', {
    ...subject,
    period: MARCH,
  });
  const path = `/reports/${draft.id}`;
  const commented = await act(
    INES,
    'put',
    `${path}/comments/${targetId}`,
    ANSWER,
    { 'If-Match': draft.etag },
  );
  await act(
    INES,
    'put',
    `${path}/summary`,
    { summary: 'Zinnober in March' },
    { 'If-Match': commented.etag },
  );
  return await act('pipeline', 'post', `${path}/publish`, { revision: 1 });
}

/** Disputes it, and begins to correct it, of which nobody of the customer knows yet. */
async function goOn(act: Do, { id, published }: Report): Promise<void> {
  const path = `/reports/${id}`;
  const disputed = await act(TOM, 'post', `${path}/dispute`, {
    revision: 1,
    hash: published?.hash,
    reason: 'Zinnober was down longer',
  });
  const [dispute] = disputed.disputes;
  await act(ERIK, 'post', `${path}/disputes/${dispute.id}/messages`, {
    text: 'Zinnober probes say no',
  });
  const draft = await act(INES, 'post', `${path}/correct`, {
    revision: 1,
    reason: 'Internum: perhaps they are right',
  });
  await act(
    INES,
    'put',
    `${path}/summary`,
    { summary: 'Internum draft' },
    { 'If-Match': draft.etag },
  );
}

/**
 * Reports about March 2026 of Retail Banking on the stage of routes: one about
 * its agreement, one about all its SLAs. Everything that was said, asked and
 * entered about the month has a word that says whose business it is.
 */
export async function markedMonth(portal: Portal, stage: Stage) {
  const act: Do = async (who, method, path, body, headers = {}) => {
    const answer = await portal.send(who, method, path, { body, headers });
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    }
    return answer.body;
  };
  const { agreed } = stage;
  const { agreementId, targetId } = agreed;
  await measure(act, agreed);
  await talk(act);
  await credit(portal, stage);
  const { id: askId } = await act(INES, 'post', `/close/${MARCH}/asks`, {
    agreementId,
    targetId,
    note: 'Internum: who was it?',
  });
  await act(ERIK, 'post', `/asked/${askId}/answer`, ANSWER);
  await act(ERIK, 'post', `/agreements/${agreementId}/comments`, {
    version: 1,
    text: 'Internum: they do not know yet',
    visibility: 'internal',
  });
  const reports = {
    agreement: await publish(act, { agreementId }, agreed),
    customer: await publish(act, { customerRef: BANKING }, agreed),
  };
  const { id: contactId } = await act(
    INES,
    'post',
    `${beneath(BANKING)}/contacts`,
    { name: 'Zinnober Berg', email: 'berg@zinnober.example' },
  );
  const send = async ({ id }: Report): Promise<string> => {
    const path = `/reports/${id}/sendings`;
    const body = { revision: 1, contacts: [contactId], note: 'Zinnober note' };
    return (await act(INES, 'post', path, body)).id;
  };
  const sendings = {
    agreement: await send(reports.agreement),
    customer: await send(reports.customer),
  };
  await goOn(act, reports.agreement);
  await goOn(act, reports.customer);
  return { reports, sendings };
}
