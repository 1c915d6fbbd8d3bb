import { columns, type PersonalTable } from './PersonalTable';
import { PROVIDER } from './seenBy';

const GOOD = 'for good: figures rest on it';
const STAGED = 'until the import is done';

const OF_STATES = {
  ...columns('text', 'what happened, for the team and for customers', [
    'note',
    'public_note',
  ]),
  ...columns('text', 'what caused it', ['cause']),
};
const FREE_OF_STATES = [
  'indicator_id',
  'fact_key',
  'event_id',
  'state',
  'starts_at',
  'ends_at',
  'customer_ref',
];
const OF_CASES = columns('text', 'what the case is about', ['category']);
const FREE_OF_CASES = [
  'indicator_id',
  'case_id',
  'opened_at',
  'responded_at',
  'resolved_at',
  'ended_at',
  'pauses',
  'reopened',
  'customer_ref',
];

/** What is measured, planned and put right; rows that an import puts aside come before those that they become. */
export const measuredTables: readonly PersonalTable[] = [
  {
    table: 'imports',
    kind: 'imports',
    key: ['id'],
    columns: {
      ...columns('ref', 'who sent the file', ['started_by']),
      ...columns('json', 'what is wrong in it', ['problems']),
    },
    free: [
      'key',
      'id',
      'indicator_id',
      'stream',
      'state',
      'dry_run',
      'has_rows',
      'rows_read',
      'stored',
      'replaced',
      'unchanged',
      'started_at',
      'decided_at',
      'finished_at',
    ],
    seenBy: PROVIDER,
    keptFor: 'a week',
  },
  {
    table: 'staged_states',
    kind: 'imports',
    key: ['import_key', 'fact_key'],
    columns: OF_STATES,
    free: ['import_key', ...FREE_OF_STATES],
    seenBy: PROVIDER,
    keptFor: STAGED,
  },
  {
    table: 'staged_cases',
    kind: 'imports',
    key: ['import_key', 'case_id'],
    columns: OF_CASES,
    free: ['import_key', ...FREE_OF_CASES],
    seenBy: PROVIDER,
    keptFor: STAGED,
  },
  {
    table: 'indicators',
    kind: 'measurements',
    key: ['id'],
    columns: {
      ...columns('text', 'what it is called', ['title']),
      ...columns('ref', 'who declared it', ['created_by']),
    },
    free: [
      'id',
      'entity_ref',
      'name',
      'stream',
      'unit',
      'where_nothing_reported',
      'per_customer',
      'revision',
      'created_at',
      'bucket_seconds',
      'bucket_offset',
      'reduced_until',
    ],
    seenBy: PROVIDER,
    keptFor: GOOD,
  },
  {
    table: 'state_facts',
    kind: 'measurements',
    key: ['indicator_id', 'fact_key'],
    columns: {
      ...OF_STATES,
      ...columns('ref', 'who sent it', ['recorded_by']),
    },
    free: [...FREE_OF_STATES, 'recorded_at'],
    seenBy: `${PROVIDER}; \`public_note\` and \`cause\` also customers whom it concerns`,
    keptFor: GOOD,
    customerRef: 'state_facts.customer_ref',
  },
  {
    table: 'case_facts',
    kind: 'measurements',
    key: ['indicator_id', 'case_id'],
    columns: { ...OF_CASES, ...columns('ref', 'who sent it', ['recorded_by']) },
    free: [...FREE_OF_CASES, 'recorded_at'],
    seenBy: PROVIDER,
    keptFor: GOOD,
    customerRef: 'case_facts.customer_ref',
  },
  {
    table: 'corrections',
    kind: 'corrections',
    key: ['id'],
    columns: {
      ...columns('json', 'what it changes', ['change']),
      ...columns('text', 'why', ['reason', 'evidence', 'revoke_reason']),
      ...columns('name', 'who approved it', ['approved_by']),
      ...columns('ref', 'who made or revoked it', ['created_by', 'revoked_by']),
    },
    free: [
      'key',
      'id',
      'indicator_id',
      'kind',
      'fact_key',
      'starts_at',
      'ends_at',
      'created_at',
      'revoked_at',
    ],
    seenBy: `${PROVIDER}; the reason also customers whose figures it changes`,
    keptFor: GOOD,
  },
  {
    table: 'maintenance_windows',
    kind: 'maintenance',
    key: ['id'],
    columns: columns('ref', 'who declared or cancelled it', [
      'created_by',
      'cancelled_by',
    ]),
    free: [
      'id',
      'entity_ref',
      'revision',
      'reaches_from',
      'reaches_to',
      'cancelled_at',
      'created_at',
    ],
    seenBy: PROVIDER,
    keptFor: GOOD,
  },
  {
    table: 'maintenance_window_revisions',
    kind: 'maintenance',
    key: ['window_id', 'revision'],
    columns: {
      ...columns('text', 'what is planned', ['title', 'text', 'evidence']),
      ...columns('ref', 'who declared it', ['declared_by']),
    },
    free: ['window_id', 'revision', 'schedule', 'announced_at', 'declared_at'],
    seenBy: `${PROVIDER}; the texts also customers whom it concerns`,
    keptFor: GOOD,
  },
];
