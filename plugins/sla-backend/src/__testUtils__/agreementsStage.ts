import { dateOf } from '@service-levels/backstage-plugin-sla-common';
import { draftOf, targetOf } from './company';
import type { Made, SendToStage } from './stageSender';

/** Who looks after Retail Banking. */
const INES = 'user:default/ines';

/** Measures and agrees on the stage of routes; the word in each text says whose it is. */
export function agreementsStage(send: SendToStage) {
  const measure = async (entityRef: string, title: string) =>
    await send('pipeline', '/indicators', {
      entityRef,
      title,
      name: 'availability',
      stream: 'states',
      whereNothingReported: 'up',
    });
  /** A draft on one entity; the word is in its title and in the name of its target. */
  const create = async (
    word: string,
    entityRef: string,
    changes: Readonly<Record<string, unknown>>,
  ) =>
    await send(
      'pipeline',
      '/agreements',
      draftOf({
        title: `${word} agreement`,
        entities: [entityRef],
        effectiveTo: null,
        targets: [
          targetOf({
            name: `${word} up`,
            indicator: `${entityRef}/availability`,
          }),
        ],
        ...changes,
      }),
    );
  const offer = async (...draft: Parameters<typeof create>) => {
    const { id } = await create(...draft);
    return await send('pipeline', `/agreements/${id}/offer`, { version: 1 });
  };
  const agree = async (
    signatory: `user:default/${string}`,
    ...draft: Parameters<typeof create>
  ) => {
    const { id, hash } = await offer(...draft);
    const path = `/agreements/${id}/sign`;
    await send('pipeline', path, { party: 'provider', version: 1, hash });
    return await send(signatory, path, { party: 'customer', version: 1, hash });
  };
  /** The first approval of a draft that nobody changed. */
  const approve = async (id: string) =>
    await send('pipeline', `/agreements/${id}/approve`, {
      version: 1,
      etag: '1',
    });
  /** Signs for the provider, and enters for the customer what has to be confirmed then. */
  const enter = async ({ id, hash }: Made): Promise<string> => {
    const path = `/agreements/${id}`;
    await send(INES, `${path}/sign`, { party: 'provider', version: 1, hash });
    const { signatures = [] } = await send(INES, `${path}/signatures`, {
      party: 'customer',
      version: 1,
      hash,
      signedBy: { name: 'Zinnober outside', role: 'Zinnober' },
      signedOn: dateOf(Date.now() / 1000, 'Europe/Berlin'),
      evidence: 'letter of 3 March',
    });
    return signatures[1].id;
  };
  /** Gives notice for the provider. */
  const end = async (id: string) =>
    await send(INES, `/agreements/${id}/terminate`, {
      version: 1,
      lastDay: '2099-12-31',
      by: 'provider',
      reason: 'Zinnober is replaced',
    });
  const keepHours = async (word: string, name: string) => {
    const body = { name, title: `${word} hours`, hours: '24x7' };
    await send('pipeline', '/calendars', body);
    return name;
  };
  return { measure, create, approve, offer, agree, end, enter, keepHours };
}
