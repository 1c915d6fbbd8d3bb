import { ACME, BANKING } from './company';
import type { Portal } from './startPortal';

const LEDGER = 'system:default/ledger';

/** What was said with each customer of the stage of routes; its word is in everything of it. */
export async function setTheDialogueStage(portal: Portal): Promise<{
  readonly complaintId: string;
  readonly actionId: string;
  /** Complains anew for Retail Banking. */
  complain(): Promise<string>;
  /** The payments team promises something anew. */
  promise(): Promise<string>;
  /** Makes another complaint that is closed. */
  closed(): Promise<string>;
}> {
  const send = async (customerRef: string, what: string, body: object) => {
    const path = customerRef.replace('customer:', '/customers/');
    const { status, body: made } = await portal.send(
      'pipeline',
      'post',
      `${path}/${what}`,
      { body },
    );
    expect({ status, made }).toMatchObject({ status: 201 });
    return String(made.id);
  };
  const record = async (customerRef: string, body: object) =>
    await send(customerRef, 'interactions', body);
  const promiseTo = async (customerRef: string, body: object) =>
    await send(customerRef, 'actions', {
      due: '2099-12-31',
      visibility: 'shared',
      ...body,
    });
  const promise = async () =>
    await promiseTo(BANKING, {
      title: 'More memory for Zinnober',
      owner: 'group:default/team-payments',
    });
  const complain = async () =>
    await record(BANKING, {
      kind: 'complaint',
      title: 'Zinnober is slow',
      visibility: 'shared',
      entities: [LEDGER],
    });
  await record(BANKING, { kind: 'note', title: 'Internum of a call' });
  for (const [customerRef, word] of [
    [ACME, 'Ultramarin'],
    ['customer:default/globex', 'Olivgrau'],
    ['customer:default/initech', 'Bernstein'],
  ]) {
    await record(customerRef, {
      kind: 'meeting',
      title: `${word} meeting`,
      visibility: 'shared',
    });
  }
  await promiseTo(BANKING, {
    title: 'Measure Zinnober',
    owner: 'user:default/tom',
  });
  await promiseTo(ACME, {
    title: 'Ultramarin by night',
    owner: 'user:default/jane',
  });
  const closed = async () => {
    const id = await complain();
    const path = `${BANKING.replace('customer:', '/customers/')}/interactions`;
    const { status } = await portal.send(
      'user:default/tom',
      'post',
      `${path}/${id}/close`,
      { body: {} },
    );
    expect(status).toBe(200);
    return id;
  };
  return {
    complaintId: await complain(),
    actionId: await promise(),
    complain,
    promise,
    closed,
  };
}
