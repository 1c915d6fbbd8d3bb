import type { Agreement } from '@service-levels/backstage-plugin-sla-common';

/** The entity that an indicator is of. */
function entityOf(indicator: string): string {
  return indicator.slice(0, indicator.lastIndexOf('/'));
}

/** Every entity and every person of the portal that the document of an agreement names. */
export function namedIn(agreement: Agreement): readonly string[] {
  const { provider, services = [], signatories, recorded } = agreement;
  const people = [
    ...(signatories?.provider?.people ?? []),
    ...(signatories?.customer?.people ?? []),
    ...(recorded?.signatures ?? []).flatMap(({ signedBy }) => signedBy ?? []),
  ].flatMap(person => ('ref' in person ? [person.ref] : []));
  const signed = agreement.signatures.flatMap(
    ({ principal, signedBy, entered }) => [
      ...(principal === 'user' && signedBy !== null ? [signedBy] : []),
      ...[entered?.by, entered?.confirmedBy].flatMap(who => who ?? []),
    ],
  );
  return [
    ...new Set([
      ...(typeof provider === 'string' ? [provider] : []),
      agreement.customer,
      ...agreement.covers,
      ...agreement.entities,
      ...services.flatMap(({ entities }) => entities),
      ...agreement.targets.map(({ indicator }) => entityOf(indicator)),
      ...people,
      ...signed,
    ]),
  ];
}
