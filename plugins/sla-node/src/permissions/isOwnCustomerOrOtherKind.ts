import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';
// Of Backstage 1.55 the only way to write a rule for the catalog, although alpha.
import { catalogEntityPermissionResourceRef } from '@backstage/plugin-catalog-node/alpha';
import { createPermissionRule } from '@backstage/plugin-permission-node';
import {
  CUSTOMER_API_VERSION,
  CUSTOMER_KIND,
  RELATION_REPRESENTED_BY,
} from '@service-levels/backstage-plugin-sla-common';
import { claimsSchema, isOneOf, lowerCase } from './claims';

/** From a customer to the people whose own it is: who acts for it, and who looks after it. */
const RELATIONS_TO_PEOPLE = [RELATION_REPRESENTED_BY, RELATION_OWNED_BY];

/** As the catalog compares: without regard to case. */
function isSame(a: string, b: string): boolean {
  const [first, second] = lowerCase([a, b]);
  return first === second;
}

function isCustomer({ apiVersion, kind }: Entity): boolean {
  return (
    isSame(apiVersion, CUSTOMER_API_VERSION) && isSame(kind, CUSTOMER_KIND)
  );
}

/**
 * Allows, in the catalog, every entity that is no customer of ours, and those
 * customers that the caller represents or looks after. What such a customer is
 * part of, and its members, are others' business.
 *
 * The module of the catalog registers it; a policy asks it by
 * `slaCatalogConditions`.
 *
 * @public
 */
export const isOwnCustomerOrOtherKind = createPermissionRule({
  name: 'IS_OWN_CUSTOMER_OR_OTHER_KIND',
  description:
    'Allow entities of other kinds than Customer, and customers that the caller represents or looks after',
  resourceRef: catalogEntityPermissionResourceRef,
  paramsSchema: claimsSchema,
  apply: (entity, { claims }) =>
    !isCustomer(entity) ||
    isOneOf(
      (entity.relations ?? [])
        .filter(({ type }) => RELATIONS_TO_PEOPLE.includes(type))
        .map(({ targetRef }) => targetRef),
      claims,
    ),
  toQuery: ({ claims }) => ({
    anyOf: [
      {
        not: {
          allOf: [
            { key: 'kind', values: lowerCase([CUSTOMER_KIND]) },
            { key: 'apiVersion', values: lowerCase([CUSTOMER_API_VERSION]) },
          ],
        },
      },
      ...(claims.length === 0 ? [] : RELATIONS_TO_PEOPLE).map(type => ({
        key: `relations.${type}`,
        values: lowerCase(claims),
      })),
    ],
  }),
});

/** The rules on entities of the catalog. @public */
export const slaCatalogRules = { isOwnCustomerOrOtherKind };
