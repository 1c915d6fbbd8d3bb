import type {
  Agreement,
  Continue,
  RevokeTermination,
  Terminate,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementOptions } from '../Agreements';
import type { About } from '../offers/Offers';

/** How agreements end, or go on. */
export interface Endings {
  /** @throws InputError - where notice does not reach the last day */
  terminate(
    request: About<Terminate>,
    options: AgreementOptions,
  ): Promise<Agreement>;

  /** Before it takes effect. */
  revoke(
    request: About<RevokeTermination>,
    options: AgreementOptions,
  ): Promise<Agreement>;

  /** Asks the other side to go on after a fixed end, or accepts what it asked. */
  continue(
    request: About<Continue>,
    options: AgreementOptions,
  ): Promise<Agreement>;
}
