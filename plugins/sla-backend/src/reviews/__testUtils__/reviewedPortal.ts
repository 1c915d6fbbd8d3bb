import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { agree, createIndicator } from '../../__testUtils__/agree';
import { ACME } from '../../__testUtils__/company';
import { startPortal, type Who } from '../../__testUtils__/startPortal';

export const SOFIA = 'user:default/sofia';
export const TOM = 'user:default/tom';
export const JANE = 'user:default/jane';
export const PATH = '/customers/default/retail-banking/reviews';

/** A portal with an agreement of each customer that is reviewed twice a year, whatever today is. */
export async function startReviewed(
  knex: Knex,
  options: Partial<Parameters<typeof startPortal>[0]> = {},
) {
  const portal = await startPortal({ ...options, knex });
  await createIndicator(portal);
  const terms = { effectiveFrom: '2020-01-01', effectiveTo: null };
  const ofBanking = await agree(portal, {
    ...terms,
    review: { everyMonths: 6 },
  });
  const ofAcme = await agree(portal, {
    ...terms,
    customer: ACME,
    title: 'Payments for Acme',
    review: { everyMonths: 6 },
  });
  const planOf = (changes: object = {}) => ({
    at: '2020-06-15T09:00:00Z',
    until: '2020-06-15T10:00:00Z',
    place: 'Room 4',
    link: 'https://meet.example.org/1',
    participants: ['user:default/tom', 'Kim Park, Acme'],
    agreements: [ofBanking.id],
    ...changes,
  });
  const send = async (
    who: Who,
    method: 'get' | 'post' | 'put',
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ) => await portal.send(who, method, path, { body, headers });
  const plan = async (changes: object = {}, path = PATH) => {
    const { status, body } = await send(SOFIA, 'post', path, planOf(changes));
    expect({ status, body }).toMatchObject({ status: 201 });
    return body;
  };
  /** Writes a review anew as it is, with changes. */
  const write = async (
    review: { id: string; etag: string },
    changes: object,
    who: Who = SOFIA,
  ) =>
    await send(
      who,
      'put',
      `${PATH}/${review.id}`,
      { ...planOf(), ...changes },
      { 'If-Match': review.etag },
    );
  /** A review with decisions, one of them internal. */
  const decided = async () => {
    const [shared, internal] = [randomUUID(), randomUUID()];
    const { body } = await write(await plan(), {
      decisions: [
        { id: shared, text: 'Two nodes by night', visibility: 'shared' },
        { id: internal, text: 'Raise the price' },
      ],
    });
    return { review: body, shared, internal };
  };
  return { portal, ofBanking, ofAcme, planOf, send, plan, write, decided };
}
