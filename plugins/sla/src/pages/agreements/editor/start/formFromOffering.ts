import {
  agreementDraftSchema,
  draftFromOffering,
  type Offering,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementForm } from '../form/AgreementForm';
import { draftToForm } from '../form/draftToForm';

/** Stand where an offering says nothing, so that the rest of it can be read. */
const OPEN = {
  provider: 'group:default/open',
  customer: 'customer:default/open',
  entity: 'system:default/open',
};

/** A draft with the terms of an offering: who agrees, and on what where that is not given, stays open. */
export function formFromOffering(
  offering: Offering,
  given: {
    readonly empty: AgreementForm;
    readonly customerRef: string;
    readonly entities: readonly string[];
    readonly owner: string | undefined;
    readonly newKey: () => string;
  },
): AgreementForm {
  const { empty, customerRef, entities, owner, newKey } = given;
  const { effectiveFrom } = empty;
  const isOpen = entities.length === 0;
  const hasEnd =
    offering.term !== undefined && offering.term.kind !== 'open-ended';
  const draft = agreementDraftSchema.parse(
    draftFromOffering(offering, {
      provider: OPEN.provider,
      customer: OPEN.customer,
      entities: isOpen ? [OPEN.entity] : entities,
      effectiveFrom,
      effectiveTo: hasEnd ? effectiveFrom : null,
    }),
  );
  const form = draftToForm(draft);
  return {
    ...form,
    provider: owner ?? '',
    customer: customerRef,
    entities,
    effectiveTo: '',
    services: form.services.map(service => ({ ...service, entities })),
    targets: form.targets.map(target => ({
      ...target,
      key: newKey(),
      indicator: isOpen ? '' : target.indicator,
    })),
  };
}
