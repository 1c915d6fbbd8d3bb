import { columns, type PersonalTable } from './PersonalTable';

const BOTH_SIDES = 'both sides of the agreement';
const GOOD = 'for good: agreements and figures rest on it';
const offered = (table: string) =>
  `exists (select 1 from agreement_versions v where v.agreement_id = ${table}.agreement_id and v.version = ${table}.version and v.stage <> 'draft')`;

/** Agreements: changed in one transaction, under the lock of the first. */
export const agreementsTables: readonly PersonalTable[] = [
  {
    table: 'agreements',
    kind: 'agreements',
    key: ['id'],
    columns: columns('ref', 'who drew it up', ['created_by']),
    free: [
      'id',
      'type',
      'provider_ref',
      'customer_ref',
      'revision',
      'created_at',
    ],
    seenBy: "the provider's side",
    keptFor: GOOD,
    customerRef: 'agreements.customer_ref',
    agreementId: 'agreements.id',
  },
  {
    table: 'agreement_versions',
    kind: 'agreements',
    key: ['agreement_id', 'version'],
    columns: {
      ...columns('text', 'what it is called', ['title']),
      ...columns('json', 'what was agreed, in words', ['terms']),
      ...columns('ref', 'who offered it', ['offered_by']),
    },
    free: [
      'agreement_id',
      'version',
      'stage',
      'time_zone',
      'effective_from',
      'effective_to',
      'hash',
      'offered_at',
      'concerns',
      'agreed_at',
    ],
    seenBy: BOTH_SIDES,
    keptFor: 'for good from the offer on: evidence',
    agreementId: 'agreement_versions.agreement_id',
    stays: { where: "agreement_versions.stage <> 'draft'", because: 'signed' },
    revision: 'agreement',
  },
  {
    table: 'targets',
    kind: 'agreements',
    key: ['agreement_id', 'version', 'id'],
    columns: {
      ...columns('text', 'what it is called', ['name']),
      ...columns('json', 'what was agreed, in words', ['terms']),
    },
    free: ['id', 'agreement_id', 'version', 'position', 'indicator_id'],
    seenBy: BOTH_SIDES,
    keptFor: 'for good from the offer on: evidence',
    agreementId: 'targets.agreement_id',
    stays: { where: offered('targets'), because: 'signed' },
    revision: 'agreement',
  },
  {
    table: 'signatures',
    kind: 'agreements',
    key: ['agreement_id', 'version', 'party', 'signed_by'],
    columns: {
      ...columns('ref', 'who signed', ['signed_by']),
      ...columns('text', 'evidence of the signature', ['evidence']),
    },
    free: [
      'agreement_id',
      'version',
      'party',
      'principal',
      'signed_at',
      'hash',
    ],
    seenBy: BOTH_SIDES,
    keptFor: 'for good: evidence',
    agreementId: 'signatures.agreement_id',
    stays: { where: '1 = 1', because: 'signed' },
  },
  {
    table: 'agreement_records',
    kind: 'agreements',
    key: ['agreement_id', 'version'],
    columns: {
      ...columns('ref', 'who recorded what was signed outside', [
        'recorded_by',
      ]),
      ...columns('text', 'where the signed document is', [
        'document_url',
        'document_title',
      ]),
      ...columns('text', 'a remark of who recorded it', ['note']),
      ...columns('json', 'who signed outside', ['signatures']),
    },
    free: ['agreement_id', 'version', 'recorded_at'],
    seenBy: `${BOTH_SIDES}; the remark the provider's side`,
    keptFor: 'for good: evidence',
    agreementId: 'agreement_records.agreement_id',
    stays: { where: '1 = 1', because: 'signed' },
  },
];

/** What is beside agreements. */
export const besideAgreementsTables: readonly PersonalTable[] = [
  {
    table: 'exclusions',
    kind: 'exclusions',
    key: ['id'],
    columns: {
      ...columns('text', 'why time is not counted', ['reason', 'evidence']),
      ...columns('ref', 'who declared it', ['declared_by']),
    },
    free: [
      'id',
      'agreement_id',
      'version',
      'starts_at',
      'ends_at',
      'ground',
      'targets',
      'approval',
      'revision',
      'counts_since',
      'disputed',
      'declared_at',
    ],
    seenBy: BOTH_SIDES,
    keptFor: GOOD,
    agreementId: 'exclusions.agreement_id',
  },
  {
    table: 'exclusion_words',
    kind: 'exclusions',
    key: ['exclusion_id', 'position'],
    columns: {
      ...columns('text', 'what was said of it', ['reason', 'evidence']),
      ...columns('ref', 'who said it', ['said_by']),
    },
    free: ['exclusion_id', 'position', 'kind', 'said_at'],
    seenBy: BOTH_SIDES,
    keptFor: GOOD,
    agreementId:
      '(select e.agreement_id from exclusions e where e.id = exclusion_words.exclusion_id)',
    // Only what was offered is agreed on, so that no draft has any.
    stays: {
      where: "exclusion_words.kind in ('approved', 'agreed', 'objected')",
      because: 'consent',
    },
  },
  {
    table: 'reported_results',
    kind: 'reported-results',
    key: ['id'],
    columns: {
      ...columns('name', 'who reported the figure', ['reported_by']),
      ...columns('text', 'what it rests on', [
        'reason',
        'evidence',
        'revoke_reason',
      ]),
      ...columns('ref', 'who entered or revoked it', [
        'created_by',
        'revoked_by',
      ]),
    },
    free: [
      'key',
      'id',
      'agreement_id',
      'target_id',
      'period',
      'attained',
      'created_at',
      'revoked_at',
    ],
    seenBy: BOTH_SIDES,
    keptFor: GOOD,
    agreementId: 'reported_results.agreement_id',
  },
  {
    table: 'offerings',
    kind: 'offerings',
    key: ['name'],
    columns: {
      ...columns('text', 'what is offered; may name a person', [
        'title',
        'level',
        'description',
      ]),
      ...columns('json', 'what is offered, in words', ['terms']),
      ...columns('ref', 'who keeps it', [
        'created_by',
        'changed_by',
        'archived_by',
      ]),
    },
    free: ['name', 'revision', 'created_at', 'changed_at', 'archived_at'],
    seenBy: "the provider's side",
    keptFor: 'until it is changed or the person erased',
    revision: 'own',
  },
  {
    table: 'agreement_offerings',
    kind: 'offerings',
    key: ['agreement_id'],
    columns: columns('ref', 'who said what it began from', ['set_by']),
    free: ['agreement_id', 'offering', 'set_at'],
    seenBy: "the provider's side",
    keptFor: GOOD,
    agreementId: 'agreement_offerings.agreement_id',
  },
  {
    table: 'calendars',
    kind: 'calendars',
    key: ['name'],
    columns: columns('ref', 'who stored it', ['created_by']),
    free: ['name', 'version', 'created_at'],
    seenBy: "the provider's side",
    keptFor: GOOD,
  },
  {
    table: 'calendar_versions',
    kind: 'calendars',
    key: ['name', 'version'],
    columns: {
      ...columns('json', 'what holidays and exceptions are called', [
        'content',
      ]),
      ...columns('text', 'why there is a new version', ['note']),
      ...columns('ref', 'who stored it', ['stored_by']),
    },
    free: ['name', 'version', 'valid_from', 'stored_at'],
    seenBy: "the provider's side; the content also who agreed on it",
    keptFor: GOOD,
  },
];
