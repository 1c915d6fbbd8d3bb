import { columns, type PersonalTable } from './PersonalTable';
import { PROVIDER } from './seenBy';

const BOTH_SIDES = 'both sides of the agreement';
const PUBLISHED = 'for good once it is published: evidence';
const published = (table: string) =>
  `exists (select 1 from report_revisions r where r.report_id = ${table}.report_id and r.revision = ${table}.revision and r.published_at is not null)`;
const agreementOf = (table: string) =>
  `(select r.agreement_id from reports r where r.id = ${table}.report_id)`;
const customerOf = (table: string) =>
  `(select r.customer_ref from reports r where r.id = ${table}.report_id)`;

/** Service level reports. */
export const reportsTables: readonly PersonalTable[] = [
  {
    table: 'reports',
    kind: 'reports',
    key: ['id'],
    columns: {
      ...columns('text', 'what it is about', ['title']),
      ...columns('ref', 'who created it', ['created_by']),
    },
    free: [
      'id',
      'subject',
      'agreement_id',
      'customer_ref',
      'period',
      'time_zone',
      'starts_at',
      'ends_at',
      'created_at',
    ],
    seenBy: `${BOTH_SIDES}; who created it nobody`,
    keptFor: 'until the person is erased',
    customerRef: 'reports.customer_ref',
    agreementId: 'reports.agreement_id',
  },
  {
    table: 'report_revisions',
    kind: 'reports',
    key: ['report_id', 'revision'],
    columns: {
      ...columns('text', 'what the manager says in front', ['summary']),
      ...columns('text', 'why it is corrected', ['reason']),
      ...columns('json', 'which targets were missed', ['missed']),
      ...columns('json', 'what was published', ['content']),
      ...columns('ref', 'who drafted, published or acknowledged it', [
        'created_by',
        'published_by',
        'acknowledged_by',
      ]),
      ...columns('text', 'evidence that it was acknowledged', ['evidence']),
    },
    free: [
      'report_id',
      'revision',
      'state',
      'changes',
      'looked_at',
      'differs',
      'created_at',
      'hash',
      'published_at',
      'accept_at',
      'accept_on',
      'acknowledged_at',
    ],
    seenBy: `${BOTH_SIDES}; drafts and who published ${PROVIDER}`,
    keptFor: PUBLISHED,
    customerRef: customerOf('report_revisions'),
    agreementId: agreementOf('report_revisions'),
    stays: {
      where: 'report_revisions.published_at is not null',
      because: 'published',
    },
  },
  {
    table: 'report_comments',
    kind: 'reports',
    key: ['report_id', 'revision', 'target_id'],
    columns: {
      ...columns('text', 'cause and measure of a miss', ['cause', 'measure']),
      ...columns('ref', 'what caused it', ['causing_entity']),
      ...columns('ref', 'who said so', ['by']),
    },
    free: ['report_id', 'revision', 'target_id', 'measure_due', 'at'],
    seenBy: `${BOTH_SIDES}; who said so nobody`,
    keptFor: PUBLISHED,
    customerRef: customerOf('report_comments'),
    agreementId: agreementOf('report_comments'),
    stays: { where: published('report_comments'), because: 'published' },
  },
  {
    table: 'report_explanations',
    kind: 'reports',
    key: ['report_id', 'revision', 'target_id'],
    columns: columns('json', 'what a figure was made of', ['content']),
    free: ['report_id', 'revision', 'target_id', 'period'],
    seenBy: BOTH_SIDES,
    keptFor: 'for good: evidence',
    customerRef: customerOf('report_explanations'),
    agreementId: agreementOf('report_explanations'),
    stays: { where: '1 = 1', because: 'published' },
  },
  {
    table: 'report_disputes',
    kind: 'reports',
    key: ['id'],
    columns: {
      ...columns('text', 'what is disputed, and how it is settled', [
        'target_name',
        'reported_figure',
        'figure',
        'settlement',
      ]),
      ...columns('ref', 'who proposed or confirmed that', [
        'proposed_by',
        'agreed_by',
      ]),
    },
    free: [
      'id',
      'report_id',
      'revision',
      'target_id',
      'state',
      'proposed_by_side',
      'proposed_at',
      'agreed_at',
    ],
    seenBy: `${BOTH_SIDES}; who proposed and confirmed nobody`,
    keptFor: 'until the person is erased',
    customerRef: customerOf('report_disputes'),
    agreementId: agreementOf('report_disputes'),
  },
  {
    table: 'report_dispute_messages',
    kind: 'reports',
    key: ['dispute_id', 'position'],
    columns: {
      ...columns('text', 'what was said in a dispute', [
        'text',
        'link',
        'evidence',
      ]),
      ...columns('ref', 'who said it', ['by']),
    },
    free: ['dispute_id', 'position', 'side', 'at'],
    seenBy: `${BOTH_SIDES}; who of the provider said it ${PROVIDER}`,
    keptFor: 'until the person is erased',
    customerRef:
      '(select r.customer_ref from reports r join report_disputes d on d.report_id = r.id where d.id = report_dispute_messages.dispute_id)',
    agreementId:
      '(select r.agreement_id from reports r join report_disputes d on d.report_id = r.id where d.id = report_dispute_messages.dispute_id)',
  },
  {
    table: 'report_sendings',
    kind: 'reports',
    key: ['id'],
    columns: {
      ...columns('json', 'to whom it was sent', ['recipients']),
      ...columns('text', 'what was said with it', ['note']),
      ...columns('ref', 'who sent it', ['by']),
    },
    free: ['id', 'report_id', 'revision', 'how', 'state', 'contacts', 'at'],
    seenBy: PROVIDER,
    keptFor: 'until the person is erased',
    customerRef: customerOf('report_sendings'),
    agreementId: agreementOf('report_sendings'),
  },
  {
    table: 'report_publications',
    kind: 'reports',
    key: ['id'],
    columns: columns('ref', 'who published several at once', ['started_by']),
    free: ['id', 'started_at'],
    seenBy: 'the person',
    keptFor: 'until the person is erased',
  },
];
