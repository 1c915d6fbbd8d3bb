import { AuthorizedOfferings } from '../offerings/AuthorizedOfferings';
import { DefaultOfferings } from '../offerings/DefaultOfferings';
import type { Offerings } from '../offerings/Offerings';
import type { Composing } from './Composing';

/** Builds what agreements start from. */
export function composeOfferings({
  stores,
  access,
  now,
}: Composing): Offerings {
  return AuthorizedOfferings.create({
    offerings: DefaultOfferings.create({
      ...stores,
      store: stores.offerings,
      callers: access,
      now,
    }),
    agreements: stores.agreements,
    access,
  });
}
