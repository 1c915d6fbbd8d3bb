import { columns, type PersonalTable } from './PersonalTable';
import { PROVIDER } from './seenBy';

const DECLARED =
  "exists (select 1 from customers c where c.ref = {customer} and c.home = 'catalog' and c.state = 'declared')";

const declared = (customer: string) =>
  ({
    where: DECLARED.replace('{customer}', customer),
    because: 'declared-in-catalog',
  } as const);

/** What the portal knows of customers. `kept_customers` is changed by its own rules, see `changeKeptCustomers`. */
export const customersTables: readonly PersonalTable[] = [
  {
    table: 'kept_customers',
    kind: 'customers',
    key: ['ref'],
    columns: {
      ...columns('json', 'who manages and represents the customer', [
        'declaration',
      ]),
      ...columns('ref', 'who keeps it', [
        'created_by',
        'changed_by',
        'archived_by',
      ]),
    },
    free: ['ref', 'revision', 'created_at', 'changed_at', 'archived_at'],
    seenBy: `${PROVIDER}; people of a customer also its own side and readers of the catalog`,
    keptFor: 'until it is changed or the person erased',
    customerRef: 'kept_customers.ref',
    revision: 'own',
  },
  {
    table: 'customers',
    kind: 'customers',
    key: ['ref'],
    columns: columns('text', 'how the customer is called; may be a person', [
      'title',
      'search_text',
    ]),
    free: [
      'ref',
      'type',
      'part_of',
      'business_unit',
      'state',
      'updated_at',
      'home',
      'contact_cadence_days',
    ],
    seenBy: `${PROVIDER}; the customer's own side`,
    keptFor: 'follows the catalog and what the portal keeps',
    customerRef: 'customers.ref',
    stays: declared('customers.ref'),
  },
  {
    table: 'customer_people',
    kind: 'customers',
    key: ['customer_ref', 'role', 'person_ref'],
    columns: columns('ref', 'who manages and represents the customer', [
      'person_ref',
    ]),
    free: ['customer_ref', 'role', 'position'],
    seenBy: `${PROVIDER}; the customer's own side`,
    keptFor: 'follows the catalog and what the portal keeps',
    customerRef: 'customer_people.customer_ref',
    stays: declared('customer_people.customer_ref'),
    isRemoved: true,
  },
];

/** Services that the portal keeps; the catalog shows who owns them. */
export const servicesTable: PersonalTable = {
  table: 'kept_services',
  kind: 'services',
  key: ['ref'],
  columns: {
    ...columns('text', 'how the service is called; may name a person', [
      'title',
      'description',
    ]),
    ...columns('ref', 'who owns the service', ['owner']),
    ...columns('ref', 'who keeps it', [
      'created_by',
      'changed_by',
      'archived_by',
    ]),
  },
  free: [
    'ref',
    'domain',
    'revision',
    'created_at',
    'changed_at',
    'archived_at',
  ],
  seenBy:
    'who has `sla.service.update`; title, description and owner also readers of the catalog',
  keptFor: 'until it is changed or the person erased',
  revision: 'own',
};
