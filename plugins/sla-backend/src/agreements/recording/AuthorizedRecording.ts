import { NotAllowedError } from '@backstage/errors';
import {
  slaAgreementCreatePermission,
  slaAgreementSignPermission,
  type Agreement,
  type AgreementDraft,
  type RecordAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../../customers/CustomersStore';
import type { Access } from '../../permissions/Access';
import { fitsScope } from '../../permissions/fitsScope';
import type { AgreementOptions } from '../Agreements';
import { fitsAgreementFilter, peopleOfDraft } from './peopleOfDraft';
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
    await this.#requireSigning(request.recorded.draft, options);
    return await recording.record(request, options);
  }

  async #requireSigning(
    draft: AgreementDraft,
    { credentials }: AgreementOptions,
  ): Promise<void> {
    const { access, customers } = this.#options;
    const scope = await access.agreementScope(
      credentials,
      slaAgreementSignPermission,
    );
    const people = await peopleOfDraft(draft, customers);
    if (
      !fitsScope(scope, filter =>
        fitsAgreementFilter(filter, draft.type, people),
      )
    ) {
      throw new NotAllowedError(
        `You do not have the permission ${slaAgreementSignPermission.name} on such an agreement`,
      );
    }
  }
}
