import { draftOf, targetOf } from './company';
import type { SendToStage } from './stageSender';

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
  const keepHours = async (word: string, name: string) => {
    const body = { name, title: `${word} hours`, hours: '24x7' };
    await send('pipeline', '/calendars', body);
    return name;
  };
  return { measure, create, offer, agree, keepHours };
}
