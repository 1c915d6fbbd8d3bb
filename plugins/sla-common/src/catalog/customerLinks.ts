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

/** Two relations that are each other's other way. */
export interface RelationPair {
  readonly source: string;
  readonly target: string;
  /** From source to target. */
  readonly type: string;
  /** From target to source. */
  readonly reverseType: string;
}

/** Whom a customer's spec names, as full refs in lower case. */
export interface CustomerPeopleAndParents {
  readonly partOf: string | null;
  readonly businessUnit: string | null;
  /** The manager first, then the deputy. */
  readonly relationshipManagers: readonly string[];
  /** The manager first, then the deputy. */
  readonly serviceLevelManagers: readonly string[];
  readonly representatives: readonly string[];
}

function namespaceOf(entity: Entity): string {
  return entity.metadata.namespace ?? DEFAULT_NAMESPACE;
}

/** A ref as written, completed; an error names the field. */
function fullRef(
  ref: string,
  options: { readonly field: string; readonly kind: string; readonly namespace: string },
): string {
  const { field, kind, namespace } = options;
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, { defaultKind: kind, defaultNamespace: namespace }),
    );
  } catch {
    throw new InputError(`${field} must name entities such as ${kind}:default/name, but has "${ref}"`);
  }
}

/**
 * The people and parents that a customer names.
 *
 * @throws InputError - naming the field of the spec
 * @public
 */
export function peopleOfCustomer(customer: CustomerEntity): CustomerPeopleAndParents {
  const { spec } = customer;
  const namespace = namespaceOf(customer);
  const one = (field: string, kind: string, ref: string | undefined) =>
    ref === undefined ? null : fullRef(ref, { field: `spec.${field}`, kind, namespace });
  const all = (field: string, kind: string, refs: readonly (string | undefined)[]) => [
    ...new Set(refs.flatMap(ref => one(field, kind, ref) ?? [])),
  ];
  return {
    partOf: one('partOf', 'customer', spec.partOf),
    businessUnit: one('businessUnit', 'group', spec.businessUnit),
    relationshipManagers: all('relationshipManager', 'user', [
      spec.relationshipManager,
      spec.relationshipManagerDeputy,
    ]),
    serviceLevelManagers: all('serviceLevelManager', 'user', [
      spec.serviceLevelManager,
      spec.serviceLevelManagerDeputy,
    ]),
    representatives: all('representatives', 'user', spec.representatives ?? []),
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
    (spec[field] ?? []).map(ref => fullRef(ref, { field: `spec.${field}`, kind, namespace }));
  const managers = [...people.relationshipManagers, ...people.serviceLevelManagers];
  return [
    ...to(RELATION_CUSTOMER_OWNER_OF, RELATION_OWNED_BY_CUSTOMER, refs('owns', 'system')),
    ...to(RELATION_CUSTOMER_USER_OF, RELATION_USED_BY_CUSTOMER, refs('uses', 'component')),
    ...to(RELATION_REPRESENTED_BY, RELATION_REPRESENTATIVE_OF, people.representatives),
    ...to(RELATION_OWNED_BY, RELATION_OWNER_OF, [...new Set(managers)]),
    ...to(RELATION_PART_OF, RELATION_HAS_PART, people.partOf === null ? [] : [people.partOf]),
  ];
}

function namesIn(entity: Entity, annotation: string): string[] {
  const text = entity.metadata.annotations?.[annotation];
  if (text === undefined) {
    return [];
  }
  const names = text.split(',').map(name => name.trim());
  if (names.some(name => name === '')) {
    throw new InputError(`metadata.annotations.${annotation} must name customers, but has "${text}"`);
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
      const ref = fullRef(name, { field, kind: 'customer', namespace: namespaceOf(entity) });
      if (!ref.startsWith('customer:')) {
        throw new InputError(`${field} must name customers, but has "${name}"`);
      }
      return ref;
    });
  const owners = customersIn(ANNOTATION_OWNED_BY);
  if (owners.length > 1) {
    throw new InputError(`metadata.annotations.${ANNOTATION_OWNED_BY} must name one customer`);
  }
  const from = (type: string, reverseType: string, sources: readonly string[]) =>
    [...new Set(sources)].map(source => ({ source, target, type, reverseType }));
  return [
    ...from(RELATION_CUSTOMER_OWNER_OF, RELATION_OWNED_BY_CUSTOMER, owners),
    ...from(
      RELATION_CUSTOMER_USER_OF,
      RELATION_USED_BY_CUSTOMER,
      customersIn(ANNOTATION_USED_BY),
    ),
  ];
}
