import { NotAllowedError } from '@backstage/errors';
import {
  slaAgreementCreatePermission,
  slaAgreementSignPermission,
  type Agreement,
  type RecordAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../../customers/CustomersStore';
import type { Access } from '../../permissions/Access';
import type { AgreementOptions } from '../Agreements';
import { maySign } from './maySign';
import type { Recording } from './Recording';

interface Options {
  readonly recording: Recording;
  readonly access: Pick<Access, 'require' | 'agreementScope'>;
  readonly customers: Pick<CustomersStore, 'people'>;
}

/** Lets record who may create agreements, and sign this one. */
export class AuthorizedRecording implements Recording {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedRecording {
    return new AuthorizedRecording(options);
  }

  async record(
    request: { recorded: RecordAgreement; idempotencyKey?: string },
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { access, recording } = this.#options;
    await access.require(options.credentials, slaAgreementCreatePermission);
    if (!(await maySign(request.recorded.draft, options, this.#options))) {
      throw new NotAllowedError(
        `You do not have the permission ${slaAgreementSignPermission.name} on such an agreement`,
      );
    }
    return await recording.record(request, options);
  }
}
