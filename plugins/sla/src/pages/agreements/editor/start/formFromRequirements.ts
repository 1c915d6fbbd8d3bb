import type { Requirement } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementForm } from '../form/AgreementForm';
import { NEW_SERVICE } from '../form/ClausesForm';
import { targetFromRequirement } from './targetFromRequirement';

/** A draft that answers requirements of one customer: their services, and a target for each. */
export function formFromRequirements(
  empty: AgreementForm,
  options: {
    readonly customerRef: string;
    readonly requirements: readonly Requirement[];
    readonly titleOf: (ref: string) => string;
    /** The group that owns the first service; undefined where the catalog names none. */
    readonly owner: string | undefined;
    readonly newKey: () => string;
  },
): AgreementForm {
  const { customerRef, requirements, titleOf, owner, newKey } = options;
  const services = [...new Set(requirements.map(({ service }) => service))];
  return {
    ...empty,
    title: services.map(titleOf).join(', ').slice(0, 200),
    customer: customerRef,
    provider: owner ?? '',
    entities: services,
    services: services.map(ref => ({
      ...NEW_SERVICE,
      title: titleOf(ref),
      entities: [ref],
    })),
    targets: requirements.map(one => targetFromRequirement(one, newKey())),
  };
}
