import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CustomerEntity } from './CustomerEntity';
import {
  RELATION_CUSTOMER_OWNER_OF,
  RELATION_CUSTOMER_USER_OF,
  RELATION_OWNED_BY_CUSTOMER,
  RELATION_REPRESENTATIVE_OF,
  RELATION_REPRESENTED_BY,
  RELATION_USED_BY_CUSTOMER,
} from './relations';

/** Names the customer that is the business owner of an entity. @public */
export const ANNOTATION_OWNED_BY = 'sla/owned-by';
/** Names the customers that use an entity, separated by commas. @public */
export const ANNOTATION_USED_BY = 'sla/used-by';

/** Two relations that are each other's other way. @public */
export interface RelationPair {
  readonly source: string;
  readonly target: string;
  /** From source to target. */
  readonly type: string;
  /** From target to source. */
  readonly reverseType: string;
}

/** Whom a customer's spec names, as full refs in lower case. @public */
export interface CustomerPeopleAndParents {
  readonly partOf: string | null;
  readonly businessUnit: string | null;
  /** The manager first, then the deputy. */
  readonly relationshipManagers: readonly string[];
  /** The manager first, then the deputy. */
  readonly serviceLevelManagers: readonly string[];
  readonly representatives: readonly string[];
}

function once(refs: readonly string[]): string[] {
  return [...new Set(refs)];
}

function namespaceOf(entity: Entity): string {
  return entity.metadata.namespace ?? DEFAULT_NAMESPACE;
}

/** The catalog's own parser takes slashes and spaces for parts of a name. */
const FULL_REF = /^[^\s:/]+:[^\s:/]+\/[^\s:/]+$/;

interface RefContext {
  readonly field: string;
  /** The kind of a ref that is written without one. */
  readonly kind: string;
  readonly namespace: string;
}

/** A ref as written, completed; an error names the field. */
function fullRef(ref: string, { field, kind, namespace }: RefContext): string {
  const refused = () =>
    new InputError(
      `${field} must name entities such as ${kind}:default/name, but has "${ref}"`,
    );
  let full: string;
  try {
    full = stringifyEntityRef(
      parseEntityRef(ref, { defaultKind: kind, defaultNamespace: namespace }),
    );
  } catch {
    throw refused();
  }
  if (!FULL_REF.test(full)) {
    throw refused();
  }
  return full;
}

/** As `fullRef`, where no other kinds make sense; the first is the one of a ref without any. */
function fullRefOfKinds(
  ref: string,
  context: Omit<RefContext, 'kind'> & { readonly kinds: readonly string[] },
): string {
  const { kinds, field, namespace } = context;
  const full = fullRef(ref, { field, kind: kinds[0], namespace });
  if (!kinds.some(kind => full.startsWith(`${kind}:`))) {
    throw new InputError(
      `${field} must name a ${kinds.join(' or a ')}, but has "${ref}"`,
    );
  }
  return full;
}

/** Who may hold a role: somebody, or a group of people. */
const PEOPLE = ['user', 'group'];

/**
 * The people and parents that a customer names.
 *
 * @throws InputError - naming the field of the spec
 * @public
 */
export function peopleOfCustomer(
  customer: CustomerEntity,
): CustomerPeopleAndParents {
  const { spec } = customer;
  const namespace = namespaceOf(customer);
  const one = (
    field: keyof CustomerEntity['spec'],
    kinds: readonly string[],
    ref: string | undefined,
  ) =>
    ref === undefined
      ? null
      : fullRefOfKinds(ref, { field: `spec.${field}`, kinds, namespace });
  const person = (
    field:
      | 'relationshipManager'
      | 'relationshipManagerDeputy'
      | 'serviceLevelManager'
      | 'serviceLevelManagerDeputy',
  ) => one(field, PEOPLE, spec[field]) ?? [];
  return {
    partOf: one('partOf', ['customer'], spec.partOf),
    businessUnit: one('businessUnit', ['group'], spec.businessUnit),
    relationshipManagers: once(
      [
        person('relationshipManager'),
        person('relationshipManagerDeputy'),
      ].flat(),
    ),
    serviceLevelManagers: once(
      [
        person('serviceLevelManager'),
        person('serviceLevelManagerDeputy'),
      ].flat(),
    ),
    representatives: once(
      (spec.representatives ?? []).flatMap(
        ref => one('representatives', PEOPLE, ref) ?? [],
      ),
    ),
  };
}

/**
 * Every relation that a customer's spec declares.
 *
 * @throws InputError - naming the field of the spec
 * @public
 */
export function relationsOfCustomer(customer: CustomerEntity): RelationPair[] {
  const { spec } = customer;
  const source = stringifyEntityRef(customer);
  const namespace = namespaceOf(customer);
  const people = peopleOfCustomer(customer);
  const to = (type: string, reverseType: string, targets: readonly string[]) =>
    targets.map(target => ({ source, target, type, reverseType }));
  const refs = (field: 'owns' | 'uses', kind: string) =>
    once(
      (spec[field] ?? []).map(ref =>
        fullRef(ref, { field: `spec.${field}`, kind, namespace }),
      ),
    );
  const managers = [
    ...people.relationshipManagers,
    ...people.serviceLevelManagers,
  ];
  return [
    ...to(
      RELATION_CUSTOMER_OWNER_OF,
      RELATION_OWNED_BY_CUSTOMER,
      refs('owns', 'system'),
    ),
    ...to(
      RELATION_CUSTOMER_USER_OF,
      RELATION_USED_BY_CUSTOMER,
      refs('uses', 'component'),
    ),
    ...to(
      RELATION_REPRESENTED_BY,
      RELATION_REPRESENTATIVE_OF,
      people.representatives,
    ),
    ...to(RELATION_OWNED_BY, RELATION_OWNER_OF, once(managers)),
    ...to(
      RELATION_PART_OF,
      RELATION_HAS_PART,
      people.partOf === null ? [] : [people.partOf],
    ),
  ];
}

function namesIn(entity: Entity, annotation: string): string[] {
  const text = entity.metadata.annotations?.[annotation];
  if (text === undefined) {
    return [];
  }
  const names = text.split(',').map(name => name.trim());
  if (names.some(name => name === '')) {
    throw new InputError(
      `metadata.annotations.${annotation} must name customers, but has "${text}"`,
    );
  }
  return names;
}

/**
 * Every relation that an entity's annotations declare; a bare name is a
 * Customer in the entity's namespace.
 *
 * @throws InputError - naming the annotation
 * @public
 */
export function relationsOfAnnotations(entity: Entity): RelationPair[] {
  const target = stringifyEntityRef(entity);
  const customersIn = (annotation: string) =>
    namesIn(entity, annotation).map(name => {
      const field = `metadata.annotations.${annotation}`;
      return fullRefOfKinds(name, {
        field,
        kinds: ['customer'],
        namespace: namespaceOf(entity),
      });
    });
  const owners = customersIn(ANNOTATION_OWNED_BY);
  if (owners.length > 1) {
    throw new InputError(
      `metadata.annotations.${ANNOTATION_OWNED_BY} must name one customer`,
    );
  }
  const from = (
    type: string,
    reverseType: string,
    sources: readonly string[],
  ) => once(sources).map(source => ({ source, target, type, reverseType }));
  return [
    ...from(RELATION_CUSTOMER_OWNER_OF, RELATION_OWNED_BY_CUSTOMER, owners),
    ...from(
      RELATION_CUSTOMER_USER_OF,
      RELATION_USED_BY_CUSTOMER,
      customersIn(ANNOTATION_USED_BY),
    ),
  ];
}
