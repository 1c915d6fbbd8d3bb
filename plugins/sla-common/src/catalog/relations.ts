/** From a customer to an entity that it is the business owner of. @public */
export const RELATION_CUSTOMER_OWNER_OF = 'customerOwnerOf';
/** The other way of customerOwnerOf. @public */
export const RELATION_OWNED_BY_CUSTOMER = 'ownedByCustomer';
/** From a customer to an entity that it uses. @public */
export const RELATION_CUSTOMER_USER_OF = 'customerUserOf';
/** The other way of customerUserOf. @public */
export const RELATION_USED_BY_CUSTOMER = 'usedByCustomer';
/** From a customer to a portal user who acts for it. @public */
export const RELATION_REPRESENTED_BY = 'representedBy';
/** The other way of representedBy. @public */
export const RELATION_REPRESENTATIVE_OF = 'representativeOf';

/** The relations of customers with their other ways, as the catalog's graph wants to know them. @public */
export const CUSTOMER_RELATION_PAIRS: readonly (readonly [string, string])[] = [
  [RELATION_CUSTOMER_OWNER_OF, RELATION_OWNED_BY_CUSTOMER],
  [RELATION_CUSTOMER_USER_OF, RELATION_USED_BY_CUSTOMER],
  [RELATION_REPRESENTED_BY, RELATION_REPRESENTATIVE_OF],
];
