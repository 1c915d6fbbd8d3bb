import type {
  Agreement,
  Continue,
  RevokeTermination,
  Terminate,
} from '@service-levels/backstage-plugin-sla-common';
import type { ActedAgreements } from '../ActedAgreements';
import type { AgreementOptions } from '../Agreements';
import type { About } from '../offers/Offers';
import type { Endings } from './Endings';
import {
  decideContinuation,
  decideRevocation,
  decideTermination,
} from './endingRules';

/** The rules of how agreements end or go on. */
export class DefaultEndings implements Endings {
  readonly #acted: ActedAgreements;

  private constructor(options: { acted: ActedAgreements }) {
    this.#acted = options.acted;
  }

  static create(options: { acted: ActedAgreements }): DefaultEndings {
    return new DefaultEndings(options);
  }

  async terminate(
    request: About<Terminate>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#acted.change(request.id, options, acting =>
      decideTermination(request, acting),
    );
  }

  async revoke(
    request: About<RevokeTermination>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#acted.change(request.id, options, acting =>
      decideRevocation(request, acting),
    );
  }

  async continue(
    request: About<Continue>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#acted.change(request.id, options, acting =>
      decideContinuation(request, acting),
    );
  }
}
