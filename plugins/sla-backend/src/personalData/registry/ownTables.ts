import { columns, type FreeTable, type PersonalTable } from './PersonalTable';

/** What the plugin keeps to do its work. */
export const requestsTables: readonly PersonalTable[] = [
  {
    table: 'idempotency_keys',
    kind: 'requests',
    key: ['principal', 'key'],
    columns: columns('ref', 'who may repeat a request', ['principal']),
    free: ['key', 'request_hash', 'object_id', 'created_at'],
    seenBy: 'nobody',
    keptFor: '24 hours, until the next request with a key',
    isRemoved: true,
  },
  {
    table: 'personal_data_changes',
    kind: 'requests',
    key: ['id'],
    columns: columns('ref', 'who erased or replaced somebody', ['done_by']),
    free: ['id', 'kind', 'done_at', 'outcomes'],
    seenBy: 'who has `sla.personal-data.read`',
    keptFor: 'for good: proof that it was done; it does not say whose data',
  },
];

/** Tables in which nobody is named. */
export const freeTables: readonly FreeTable[] = [
  {
    table: 'customer_attention',
    free: [
      'customer_ref',
      'known_since',
      'last_contact_at',
      'open_complaints',
      'complaint_due_on',
      'lowest_mean',
      'lowest_mean_service',
      'recount_at',
    ],
  },
  {
    table: 'customer_entities',
    free: ['customer_ref', 'relation', 'entity_ref'],
  },
  {
    table: 'report_agreements',
    free: ['report_id', 'agreement_id'],
  },
  {
    table: 'report_files',
    free: ['report_id', 'revision', 'format', 'content'],
  },
  {
    table: 'report_publication_items',
    free: [
      'publication_id',
      'position',
      'report_id',
      'revision',
      'state',
      'reason',
    ],
  },
  {
    table: 'report_notices',
    free: [
      'report_id',
      'revision',
      'kind',
      'occasion',
      'state',
      'attempts',
      'claim_id',
      'claimed_at',
    ],
  },
  {
    table: 'scheduled_reports',
    free: ['agreement_id', 'period', 'created_at'],
  },
  {
    table: 'agreement_customers',
    free: ['agreement_id', 'version', 'customer_ref'],
  },
  {
    table: 'agreement_approvers',
    free: ['agreement_id', 'group_ref'],
  },
  {
    table: 'agreement_entities',
    free: ['agreement_id', 'version', 'entity_ref'],
  },
  {
    table: 'agreement_calendars',
    free: [
      'agreement_id',
      'version',
      'position',
      'calendar_name',
      'calendar_version',
      'follows',
    ],
  },
  {
    table: 'promise_checks',
    free: ['agreement_id', 'version', 'checked_at', 'failure', 'targets'],
  },
  {
    table: 'promise_underpinnings',
    free: [
      'agreement_id',
      'version',
      'underpinning_id',
      'underpinning_version',
    ],
  },
  {
    table: 'agreement_reminders',
    free: [
      'agreement_id',
      'kind',
      'occasion',
      'state',
      'attempts',
      'claim_id',
      'claimed_at',
    ],
  },
  {
    table: 'review_agreements',
    free: ['review_id', 'agreement_id', 'position'],
  },
  {
    table: 'review_outcomes',
    free: ['review_id', 'decision_id', 'kind', 'object_id', 'at'],
  },
  {
    table: 'review_reminders',
    free: [
      'agreement_id',
      'kind',
      'occasion',
      'state',
      'attempts',
      'claim_id',
      'claimed_at',
    ],
  },
  {
    table: 'report_ask_notices',
    free: [
      'ask_id',
      'kind',
      'occasion',
      'state',
      'attempts',
      'claim_id',
      'claimed_at',
    ],
  },
  {
    table: 'alerts',
    free: [
      'id',
      'agreement_id',
      'target_id',
      'entity_ref',
      'period',
      'ends_at',
      'kind',
      'level',
      'raised_at',
      'is_told',
      'recovered_at',
      'is_recovery_told',
    ],
  },
  {
    table: 'alert_notices',
    free: ['alert_id', 'what', 'state', 'attempts', 'claim_id', 'claimed_at'],
  },
  {
    table: 'underpinning_notices',
    free: [
      'agreement_id',
      'version',
      'underpinning_id',
      'kind',
      'occasion',
      'state',
      'attempts',
      'claim_id',
      'claimed_at',
    ],
  },
  {
    table: 'interaction_entities',
    free: ['interaction_id', 'entity_ref', 'position'],
  },
  {
    table: 'announcement_entities',
    free: ['announcement_id', 'entity_ref', 'position'],
  },
  {
    table: 'announcement_replacements',
    free: ['announcement_id', 'replaces'],
  },
  {
    table: 'announcement_withdrawal_claims',
    free: ['announcement_id', 'customer_ref', 'state', 'claimed_at'],
  },
  {
    table: 'reminders',
    free: [
      'subject_id',
      'stage',
      'due_on',
      'state',
      'attempts',
      'claim_id',
      'claimed_at',
    ],
  },
  {
    table: 'satisfaction_requests',
    free: [
      'customer_ref',
      'quarter',
      'state',
      'attempts',
      'claim_id',
      'claimed_at',
    ],
  },
  {
    table: 'entity_ancestors',
    free: ['entity_ref', 'ancestor_ref', 'distance'],
  },
  {
    table: 'projections',
    free: ['name', 'refreshed_at', 'failing_since', 'failure'],
  },
  {
    table: 'judged_targets',
    free: [
      'id',
      'agreement_id',
      'version',
      'target_id',
      'indicator_id',
      'judged_until',
    ],
  },
  {
    table: 'judged_days',
    free: [
      'judged_target_id',
      'day',
      'service_seconds',
      'excluded_seconds',
      'down_seconds',
      'degraded_seconds',
      'unknown_seconds',
      'details',
    ],
  },
  { table: 'touched_days', free: ['indicator_id', 'day'] },
  { table: 'import_days', free: ['import_key', 'day'] },
  {
    table: 'count_facts',
    free: ['starts_at', 'good', 'total', 'indicator_id', 'customer_ref'],
  },
  {
    table: 'value_facts',
    free: ['starts_at', 'value', 'indicator_id', 'customer_ref'],
  },
  {
    table: 'staged_counts',
    free: [
      'starts_at',
      'good',
      'total',
      'import_key',
      'indicator_id',
      'customer_ref',
    ],
  },
  {
    table: 'staged_values',
    free: ['starts_at', 'value', 'import_key', 'indicator_id', 'customer_ref'],
  },
];
