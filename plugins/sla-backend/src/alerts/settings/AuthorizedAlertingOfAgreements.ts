import {
  slaAgreementUpdatePermission,
  type Alerting,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementAccess } from '../../agreements/AgreementAccess';
import type { AgreementOptions } from '../../agreements/Agreements';
import type {
  AlertingOfAgreements,
  AlertingRequest,
} from './AlertingOfAgreements';

interface Options {
  readonly alerting: AlertingOfAgreements;
  readonly agreementAccess: AgreementAccess;
}

/** Shows it to who may read the agreement, and lets it be changed by who may change the agreement. */
export class AuthorizedAlertingOfAgreements implements AlertingOfAgreements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedAlertingOfAgreements {
    return new AuthorizedAlertingOfAgreements(options);
  }

  async get(id: string, options: AgreementOptions): Promise<Alerting> {
    const { alerting, agreementAccess } = this.#options;
    return await alerting.get(id, await agreementAccess.readable(options));
  }

  async replace(
    request: AlertingRequest,
    options: AgreementOptions,
  ): Promise<Alerting> {
    const { alerting, agreementAccess } = this.#options;
    // Whom it is hidden from does not learn that they may not.
    await this.get(request.agreementId, options);
    await agreementAccess.require(
      request.agreementId,
      slaAgreementUpdatePermission,
      options,
    );
    return await alerting.replace(request, options);
  }
}
