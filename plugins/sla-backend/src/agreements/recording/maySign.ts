import {
  slaAgreementSignPermission,
  type AgreementDraft,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../../customers/CustomersStore';
import type { Access } from '../../permissions/Access';
import { fitsScope } from '../../permissions/fitsScope';
import type { AgreementOptions } from '../Agreements';
import { fitsAgreementFilter, peopleOfDraft } from './peopleOfDraft';

/** Whether the portal's policy lets the caller sign an agreement of these terms, which is not stored yet. */
export async function maySign(
  draft: AgreementDraft,
  { credentials }: Pick<AgreementOptions, 'credentials'>,
  options: {
    readonly access: Pick<Access, 'agreementScope'>;
    readonly customers: Pick<CustomersStore, 'people'>;
  },
): Promise<boolean> {
  const scope = await options.access.agreementScope(
    credentials,
    slaAgreementSignPermission,
  );
  if (scope.kind !== 'filter') {
    return scope.kind === 'all';
  }
  const people = await peopleOfDraft(draft, options.customers);
  return fitsScope(scope, filter =>
    fitsAgreementFilter(filter, draft.type, people),
  );
}
