import {
  HANDOVER_ROLES,
  type CustomerDeclaration,
  type HandoverRole,
} from '@service-levels/backstage-plugin-sla-common';

/** Who has a role at a customer that the portal keeps. */
export function holderOf(
  declaration: CustomerDeclaration,
  role: HandoverRole,
): string | null {
  const held = declaration[role];
  return typeof held === 'string' ? held : held?.ref ?? null;
}

/** The roles that somebody has at a customer that the portal keeps; a deputy's on whichever days. */
export function rolesOf(
  declaration: CustomerDeclaration,
  person: string,
): readonly HandoverRole[] {
  return HANDOVER_ROLES.filter(role => holderOf(declaration, role) === person);
}

/** The declaration with all roles of one person in another's hands; the days of a deputy stay. */
export function withRolesMoved(
  declaration: CustomerDeclaration,
  { from, to }: { readonly from: string; readonly to: string },
): CustomerDeclaration {
  const one = (ref: string | null) => (ref === from ? to : ref);
  const deputy = (held: CustomerDeclaration['relationshipManagerDeputy']) =>
    held && { ...held, ref: one(held.ref) ?? held.ref };
  return {
    ...declaration,
    relationshipManager: one(declaration.relationshipManager),
    relationshipManagerDeputy: deputy(declaration.relationshipManagerDeputy),
    serviceLevelManager: one(declaration.serviceLevelManager),
    serviceLevelManagerDeputy: deputy(declaration.serviceLevelManagerDeputy),
  };
}
