import {
  ERASED_PERSON as ERASED,
  toCustomerEntity,
  type KeptCustomer,
  type PersonalDataFindings,
} from '@service-levels/backstage-plugin-sla-common';
import { entityOf } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { stageCatalog } from '../__testUtils__/stageCatalog';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { tablesOf } from '../__testUtils__/tablesOf';
import {
  columnsNaming,
  isIn,
  NAME,
  nameEverywhere,
  PERSON,
} from './__testUtils__/nameEverywhere';
import { PERSONAL_TABLES } from './registry';

jest.setTimeout(120_000);

const SOUGHT = { ref: PERSON, names: [NAME] };
const WHO = 'pipeline';

/** What agreements that were offered or signed hold, and what was said of exclusions. */
const EVIDENCE = [
  'agreement_records.document_title',
  'agreement_records.document_url',
  'agreement_records.note',
  'agreement_records.recorded_by',
  'agreement_records.signatures',
  'agreement_continuations.accepted_by',
  'agreement_continuations.accepted_evidence',
  'agreement_continuations.asked_by',
  'agreement_continuations.asked_evidence',
  'agreement_terminations.entered_by',
  'agreement_terminations.evidence',
  'agreement_terminations.reason',
  'agreement_terminations.revoke_evidence',
  'agreement_terminations.revoke_reason',
  'agreement_terminations.revoked_by',
  'agreement_versions.close_evidence',
  'agreement_versions.close_reason',
  'agreement_versions.closed_by',
  'agreement_versions.offered_by',
  'agreement_versions.proposal',
  'agreement_versions.terms',
  'agreement_versions.title',
  'exclusion_words.evidence',
  'exclusion_words.reason',
  'exclusion_words.said_by',
  'sign_offs.confirmed_by',
  'sign_offs.entered_by',
  'sign_offs.evidence',
  'sign_offs.name',
  'sign_offs.role',
  'sign_offs.signed_by',
  'targets.name',
  'targets.terms',
  'report_comments.by',
  'report_comments.cause',
  'report_comments.causing_entity',
  'report_comments.measure',
  'report_explanations.content',
  'report_revisions.acknowledged_by',
  'report_revisions.content',
  'report_revisions.created_by',
  'report_revisions.evidence',
  'report_revisions.missed',
  'report_revisions.published_by',
  'report_revisions.reason',
  'report_revisions.summary',
];

async function search(portal: Portal): Promise<PersonalDataFindings> {
  const { status, body } = await portal.send(
    WHO,
    'post',
    '/personal-data/search',
    { body: SOUGHT },
  );
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
}

async function erase(portal: Portal, etag: string, key?: string) {
  return await portal.send(WHO, 'post', '/personal-data/erasures', {
    headers: {
      'If-Match': `"${etag}"`,
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    },
    body: SOUGHT,
  });
}

describe.each(ENGINES)('erasing a person, %s', engine => {
  const databases = createDatabases();
  const audited: unknown[] = [];
  let portal: Portal;
  let columns: readonly string[];
  let before: PersonalDataFindings;
  let kept: Awaited<ReturnType<Portal['send']>>;

  beforeAll(async () => {
    const knex = await databases.migrated(engine);
    columns = await tablesOf(knex);
    portal = await startPortal({
      knex,
      catalog: [...stageCatalog, entityOf(PERSON)],
      onAudited: (eventId, meta) => audited.push({ eventId, meta }),
    });
    await nameEverywhere(portal);
    kept = await portal.send(WHO, 'get', '/customers/default/branch');
    before = await search(portal);
  });

  it('begins with somebody in every column that may name people', async () => {
    const expected = PERSONAL_TABLES.flatMap(({ table, columns: named }) =>
      Object.keys(named).map(column => `${table}.${column}`),
    );
    expect(await columnsNaming(portal.knex, columns)).toEqual(expected.sort());
  });

  it('is previewed by kind, with what stays and why', () => {
    const kinds = new Set(PERSONAL_TABLES.map(({ kind }) => kind));
    expect(new Set(before.findings.map(({ kind }) => kind))).toEqual(kinds);
    const agreements = before.findings.find(
      ({ kind }) => kind === 'agreements',
    );
    expect(agreements?.kept).toMatchObject([{ because: 'signed' }]);
    const interactions = before.findings.find(
      ({ kind }) => kind === 'interactions',
    );
    expect(interactions?.first).toContainEqual(
      expect.objectContaining({
        table: 'interactions',
        customerRef: 'customer:default/retail-banking',
        keptBecause: null,
        fields: expect.arrayContaining(['participants', 'text', 'created_by']),
      }),
    );
  });

  it('is refused without a preview, and after another one', async () => {
    const without = await portal.send(WHO, 'post', '/personal-data/erasures', {
      body: SOUGHT,
    });
    expect(without.status).toBe(428);
    expect((await erase(portal, 'another')).status).toBe(409);
  });

  it('removes the name everywhere but in evidence', async () => {
    const { etag } = await search(portal);
    const first = await erase(portal, etag, 'erase');
    expect({ status: first.status, body: first.body }).toMatchObject({
      status: 201,
      body: { kind: 'erased' },
    });
    expect(first.body.outcomes).toContainEqual(
      expect.objectContaining({
        kind: 'agreements',
        kept: [{ because: 'signed', places: expect.any(Number) }],
      }),
    );
    const left = await columnsNaming(portal.knex, columns);
    expect(left.filter(name => !EVIDENCE.includes(name))).toEqual([]);
    expect(left).toContain('sign_offs.evidence');
    expect(left).toContain('exclusion_words.said_by');

    // Sent again it is answered with the same, and done again it does nothing.
    const again = await erase(portal, etag, 'erase');
    expect(again.body).toEqual(first.body);
    const anew = await erase(portal, (await search(portal)).etag);
    expect(
      anew.body.outcomes.map(({ changed }: { changed: number }) => changed),
    ).toEqual([0, 0, 0]);
  });

  it('leaves what was said for the customer, and not that an exclusion was revoked', async () => {
    const words: { kind: string; said_by: string; reason: string }[] =
      await portal.knex('exclusion_words').select('*');
    const naming = words.filter(({ said_by, reason }) =>
      isIn(`${said_by} ${reason}`),
    );
    expect(naming.map(({ kind }) => kind)).toContain('approved');
    expect(naming.map(({ kind }) => kind)).not.toContain('revoked');
  });

  it('leaves of announcements when and how they were told, and to which customer', async () => {
    for (const table of [
      'announcement_proofs',
      'announcement_withdrawal_proofs',
    ]) {
      const proofs: Record<string, unknown>[] = await portal
        .knex(table)
        .select('customer_ref', 'how', 'sent_at', 'sent_by', 'sent_to');
      const erased = proofs.filter(({ sent_by: by }) => by === ERASED.ref);
      expect({ table, some: erased.length > 0 }).toEqual({ table, some: true });
      erased.forEach(proof =>
        expect(proof).toMatchObject({
          customer_ref: expect.stringMatching(/^customer:/),
          how: expect.stringMatching(/^(mail|notification)$/),
          sent_at: expect.anything(),
        }),
      );
      expect(proofs.map(({ sent_to: to }) => to).join()).toContain(ERASED.name);
    }
    const objections: { reason: string; by: string; at: unknown }[] =
      await portal.knex('announcement_objections').select('*');
    expect(objections).toContainEqual(
      expect.objectContaining({ reason: ERASED.name, by: ERASED.ref }),
    );
    const [withdrawal] = await portal.knex('announcement_withdrawals');
    expect(withdrawal).toMatchObject({
      reason: ERASED.name,
      withdrawn_by: ERASED.ref,
      withdrawn_at: expect.anything(),
    });
  });

  it('leaves drafts without the name, and what was offered as it was', async () => {
    const rows: { stage: string; terms: string; title: string }[] = await portal
      .knex('agreement_versions')
      .select('*');
    const naming = rows.filter(({ title, terms }) => isIn(title + terms));
    expect(naming.map(({ stage }) => stage)).not.toContain('draft');
    expect(naming).not.toEqual([]);
  });

  it('takes the person out of what the catalog is given', async () => {
    const { body } = await portal.send(WHO, 'get', '/kept-customers?limit=500');
    const { items }: { items: readonly KeptCustomer[] } = body;
    const entities = items.map(customer =>
      toCustomerEntity(customer.ref, customer, '2026-06-01'),
    );
    expect(entities).not.toEqual([]);
    expect(isIn(JSON.stringify(entities))).toBe(false);
    const [people] = await portal
      .knex('customer_people')
      .where({ person_ref: PERSON })
      .count({ rows: '*' });
    expect(Number(people.rows)).toBe(0);
  });

  it('is not undone by what the catalog still says of kept customers', async () => {
    await portal.refreshCustomers();
    const left = await columnsNaming(portal.knex, columns);
    expect(left.filter(name => name.startsWith('customer'))).toEqual([]);
  });

  it('is not undone by a form that was open meanwhile', async () => {
    const { ref, state, createdAt, createdBy, changedAt, changedBy, ...rest } =
      kept.body.kept;
    const stale = await portal.send(WHO, 'put', '/customers/default/branch', {
      headers: { 'If-Match': `"${kept.body.etag}"` },
      body: rest,
    });
    expect(stale.status).toBe(409);
  });

  it('is audited without the name', () => {
    expect(audited).toContainEqual({
      eventId: 'personal-data-erase',
      meta: {
        id: expect.any(String),
        kind: 'erased',
        places: expect.any(Number),
      },
    });
    const ours = audited.filter(one =>
      JSON.stringify(one).includes('personal-data'),
    );
    expect(isIn(JSON.stringify(ours))).toBe(false);
  });
});
