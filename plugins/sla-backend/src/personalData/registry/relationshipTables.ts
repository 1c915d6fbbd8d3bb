import { columns, type PersonalTable } from './PersonalTable';

const PROVIDER = "the provider's side";
const DIALOGUE = `${PROVIDER}; the customer's side where it is shared`;
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

/** What is said with customers, what they want and how they feel. */
export const relationshipTables: readonly PersonalTable[] = [
  {
    table: 'interactions',
    kind: 'interactions',
    key: ['id'],
    columns: {
      ...columns('json', 'who took part', ['participants']),
      ...columns('json', 'what it refers to', ['links']),
      ...columns('text', 'what was said and where', ['title', 'text', 'place']),
      ...columns('ref', 'who sees to a complaint', ['owner_ref']),
      ...columns('ref', 'who wrote it', ['created_by', 'changed_by']),
    },
    free: [
      'id',
      'revision',
      'customer_ref',
      'kind',
      'starts_at',
      'ends_at',
      'visibility',
      'written_by',
      'complaint_state',
      'due_on',
      'escalated_at',
      'created_at',
      'changed_at',
    ],
    seenBy: DIALOGUE,
    keptFor: '`sla.personalData.retention.interactions`',
    customerRef: 'interactions.customer_ref',
    revision: 'own',
  },
  {
    table: 'interaction_steps',
    kind: 'interactions',
    key: ['interaction_id', 'position'],
    columns: {
      ...columns('text', 'the answer to a complaint', ['text']),
      ...columns('ref', 'who did it', ['done_by']),
    },
    free: ['interaction_id', 'position', 'kind', 'done_at'],
    seenBy: DIALOGUE,
    keptFor: 'as long as its interaction',
    customerRef:
      '(select i.customer_ref from interactions i where i.id = interaction_steps.interaction_id)',
  },
  {
    table: 'customer_actions',
    kind: 'actions',
    key: ['id'],
    columns: {
      ...columns('text', 'what was promised', ['title', 'text', 'drop_reason']),
      ...columns('ref', 'who promised it', ['owner_ref']),
      ...columns('ref', 'who wrote or ended it', [
        'created_by',
        'changed_by',
        'ended_by',
      ]),
    },
    free: [
      'id',
      'revision',
      'customer_ref',
      'interaction_id',
      'due_on',
      'state',
      'visibility',
      'ended_at',
      'created_at',
      'changed_at',
    ],
    seenBy: `${DIALOGUE}; its owner`,
    keptFor: '`sla.personalData.retention.actions`, from its end on',
    customerRef: 'customer_actions.customer_ref',
    revision: 'own',
  },
  {
    table: 'requirements',
    kind: 'requirements',
    key: ['id'],
    columns: {
      ...columns('text', 'what is wanted and why', [
        'title',
        'reason',
        'cost_of_failing',
      ]),
      ...columns('json', 'what is wanted', ['wanted', 'least_acceptable']),
      ...columns('ref', 'who recorded it', ['created_by']),
    },
    free: [
      'key',
      'id',
      'customer_ref',
      'service_ref',
      'indicator_id',
      'priority',
      'state',
      'target_id',
      'recorded_on',
      'revision',
      'created_at',
    ],
    seenBy: `${PROVIDER}; the customer's own side`,
    keptFor:
      '`sla.personalData.retention.requirements`, from the last word on a declined one on',
    customerRef: 'requirements.customer_ref',
    revision: 'own',
  },
  {
    table: 'requirement_transitions',
    kind: 'requirements',
    key: ['key'],
    columns: {
      ...columns('text', 'why it was decided so', ['reason']),
      ...columns('ref', 'who decided', ['by']),
    },
    free: ['key', 'requirement_id', 'from_state', 'to_state', 'at'],
    seenBy: `${PROVIDER}; the customer's own side`,
    keptFor: 'as long as its requirement',
    customerRef:
      '(select r.customer_ref from requirements r where r.id = requirement_transitions.requirement_id)',
  },
  {
    table: 'requirement_comments',
    kind: 'requirements',
    key: ['key'],
    columns: {
      ...columns('text', 'what was said about it', ['text']),
      ...columns('ref', 'who said it', ['by']),
    },
    free: ['key', 'id', 'requirement_id', 'visibility', 'at'],
    seenBy: DIALOGUE,
    keptFor: 'as long as its requirement',
    customerRef:
      '(select r.customer_ref from requirements r where r.id = requirement_comments.requirement_id)',
  },
  {
    table: 'satisfaction_answers',
    kind: 'satisfaction',
    key: ['id'],
    columns: {
      ...columns('name', 'who answered', ['answered_by']),
      ...columns('text', 'what they said', ['comment']),
      ...columns('ref', 'who entered it', ['entered_by']),
    },
    free: [
      'id',
      'customer_ref',
      'service_ref',
      'score',
      'date',
      'revision',
      'entered_at',
    ],
    seenBy: `${PROVIDER}; who answered`,
    keptFor: '`sla.personalData.retention.satisfaction`',
    customerRef: 'satisfaction_answers.customer_ref',
    revision: 'own',
  },
  {
    table: 'contacts',
    kind: 'customers',
    key: ['id'],
    columns: {
      ...columns('name', 'whom to turn to at the customer', ['name']),
      ...columns('text', 'what they do there', ['function']),
      ...columns('text', 'how to reach them', ['email', 'phone']),
      ...columns('ref', 'who wrote it', ['created_by', 'changed_by']),
    },
    free: [
      'key',
      'id',
      'customer_ref',
      'language',
      'receives_announcements',
      'receives_reports',
      'state',
      'revision',
      'created_at',
      'changed_at',
    ],
    seenBy: PROVIDER,
    keptFor: 'until it is removed or the person erased',
    customerRef: 'contacts.customer_ref',
    revision: 'own',
    isOf: 'name',
  },
  {
    table: 'opportunities',
    kind: 'opportunities',
    key: ['id'],
    columns: {
      ...columns('text', 'what was spotted and what is next', [
        'title',
        'text',
        'next_step',
      ]),
      ...columns('ref', 'who wrote it', ['created_by', 'changed_by']),
    },
    free: [
      'key',
      'id',
      'customer_ref',
      'stage',
      'amount',
      'currency',
      'services',
      'next_step_due',
      'revision',
      'created_at',
      'changed_at',
    ],
    seenBy: PROVIDER,
    keptFor:
      '`sla.personalData.retention.opportunities`, from the last change of a won or lost one on',
    customerRef: 'opportunities.customer_ref',
    revision: 'own',
  },
];
