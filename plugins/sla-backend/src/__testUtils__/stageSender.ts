import type { Portal } from './startPortal';

/** What a request made, and of an agreement its hash and targets. */
export interface Made {
  readonly id: string;
  readonly hash: string | null;
  readonly targets: readonly { readonly id: string }[];
  readonly signatures?: readonly { readonly id: string }[];
}

const isMade = (body: object): body is Made =>
  'id' in body && 'targets' in body;

/** Sends what must succeed. */
export function stageSender(portal: Portal) {
  return async (
    who: 'pipeline' | `user:default/${string}`,
    path: string,
    body: object,
  ): Promise<Made> => {
    const answer = await portal.send(who, 'post', path, { body });
    expect({ path, body: answer.body, ok: answer.ok }).toMatchObject({
      path,
      ok: true,
    });
    return isMade(answer.body)
      ? answer.body
      : { id: answer.body.id ?? '', hash: null, targets: [] };
  };
}

/** What `stageSender` answers. */
export type SendToStage = ReturnType<typeof stageSender>;
