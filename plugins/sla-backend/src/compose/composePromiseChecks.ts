import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Indicators } from '../indicators/Indicators';
import {
  AgreementPromises,
  type OfferedPromises,
} from '../promiseCheck/AgreementPromises';
import { AuthorizedPromiseChecks } from '../promiseCheck/AuthorizedPromiseChecks';
import { DefaultPromiseChecks } from '../promiseCheck/DefaultPromiseChecks';
import { PromiseChecker } from '../promiseCheck/PromiseChecker';
import type { PromiseChecks } from '../promiseCheck/PromiseChecks';
import type { Composing } from './Composing';

/** Builds the answers to "can we promise this?", for who asks and for the offer. */
export function composePromiseChecks({
  stores,
  access,
  entities,
  indicators,
  logger,
  now,
}: Composing & {
  readonly indicators: Indicators;
  readonly logger: LoggerService;
}): {
  readonly promises: OfferedPromises;
  readonly promiseChecks: PromiseChecks;
} {
  const checker = PromiseChecker.create({
    ...stores,
    store: stores.promiseChecks,
    source: stores,
    entities,
    now,
  });
  const promises = AgreementPromises.create({ checker, logger, now });
  return {
    promises,
    promiseChecks: AuthorizedPromiseChecks.create({
      promiseChecks: DefaultPromiseChecks.create({
        ...stores,
        store: stores.promiseChecks,
        checker,
        promises,
      }),
      agreements: stores.agreements,
      store: stores.promiseChecks,
      indicators,
      access,
    }),
  };
}
