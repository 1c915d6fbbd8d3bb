import type {
  CustomerDeclaration,
  ErrorDetail,
} from '@service-levels/backstage-plugin-sla-common';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { InvalidInputError } from '../errors';
import type { CustomersStore } from './CustomersStore';

/** A field of a declaration, and the entity that it names. */
interface Named {
  readonly field: string;
  readonly ref: string;
}

interface Sources {
  readonly entities: Pick<EntityDirectory, 'missing'>;
  readonly store: Pick<CustomersStore, 'isWithin' | 'unknown'>;
}

function named(declaration: CustomerDeclaration): Named[] {
  const { relationshipManagerDeputy, serviceLevelManagerDeputy } = declaration;
  const one = (field: string, ref: string | null | undefined) =>
    ref ? [{ field, ref }] : [];
  const each = (field: 'representatives' | 'owns' | 'uses') =>
    declaration[field].map((ref, i) => ({ field: `${field}.${i}`, ref }));
  return [
    ...one('businessUnit', declaration.businessUnit),
    ...one('relationshipManager', declaration.relationshipManager),
    ...one('relationshipManagerDeputy.ref', relationshipManagerDeputy?.ref),
    ...one('serviceLevelManager', declaration.serviceLevelManager),
    ...one('serviceLevelManagerDeputy.ref', serviceLevelManagerDeputy?.ref),
    ...each('representatives'),
    ...each('owns'),
    ...each('uses'),
  ];
}

/**
 * Refuses what a declaration names that is not there. What it named before may
 * have gone since: a link that broke or somebody who left is shown, and does not
 * stop other changes.
 *
 * @throws InvalidInputError - naming each field
 */
export async function checkDeclaration(
  request: {
    readonly ref: string;
    readonly declaration: CustomerDeclaration;
    /** As it was. */
    readonly before?: CustomerDeclaration;
  },
  { entities, store }: Sources,
): Promise<void> {
  const { ref, declaration, before } = request;
  const known = new Set(before && named(before).map(one => one.ref));
  const isNew = (one: Named) => !known.has(one.ref);
  const added = named(declaration).filter(isNew);
  const missing = new Set(
    await entities.missing([...new Set(added.map(one => one.ref))]),
  );
  const details: ErrorDetail[] = added
    .filter(one => missing.has(one.ref))
    .map(({ field }) => ({ field, reason: 'is not in the catalog' }));
  details.push(...(await problemsOfParent(ref, declaration.partOf, store)));
  if (details.length > 0) {
    throw new InvalidInputError(details);
  }
}

async function problemsOfParent(
  ref: string,
  partOf: string | null,
  store: Sources['store'],
): Promise<ErrorDetail[]> {
  if (partOf === null) {
    return [];
  }
  if ((await store.unknown([partOf])).length > 0) {
    return [{ field: 'partOf', reason: 'is not a known customer' }];
  }
  if (await store.isWithin(partOf, ref)) {
    return [
      { field: 'partOf', reason: 'is the customer itself or part of it' },
    ];
  }
  return [];
}
