import { AuthorizedUnagreed } from '../unagreed/AuthorizedUnagreed';
import { DefaultUnagreed } from '../unagreed/DefaultUnagreed';
import type { Unagreed } from '../unagreed/Unagreed';
import type { Composing } from './Composing';

/** Builds what finds out about what nothing is agreed. */
export function composeUnagreed({ stores, access, now }: Composing): {
  readonly unagreed: Unagreed;
} {
  return {
    unagreed: AuthorizedUnagreed.create({
      unagreed: DefaultUnagreed.create({ store: stores.unagreed, now }),
      access,
    }),
  };
}
