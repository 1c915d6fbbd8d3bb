import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementForm } from '../form/AgreementForm';
import { draftToForm } from '../form/draftToForm';

/** The terms of an agreement for another one: its targets are new, and it begins when that does. */
export function formFromCopy(
  agreement: Agreement,
  given: {
    readonly title: string;
    readonly effectiveFrom: string;
    readonly newKey: () => string;
  },
): AgreementForm {
  const { title, effectiveFrom, newKey } = given;
  const form = draftToForm(agreement);
  return {
    ...form,
    title,
    effectiveFrom,
    // A last day that is over by then is none.
    effectiveTo: form.effectiveTo < effectiveFrom ? '' : form.effectiveTo,
    targets: form.targets.map(target => ({
      ...target,
      key: newKey(),
      id: null,
    })),
  };
}
