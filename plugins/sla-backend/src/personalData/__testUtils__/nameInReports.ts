import type { Knex } from 'knex';

/** Has a person comment, send, dispute and be named in a report of the stage. */
export async function nameInReports(
  knex: Knex,
  { ref, name }: { readonly ref: string; readonly name: string },
): Promise<void> {
  const [revision] = await knex('report_revisions').select('*').limit(1);
  const of = { report_id: revision.report_id, revision: revision.revision };
  const target = { target_id: '00000000-0000-4000-8000-000000000010' };
  await knex('report_comments').insert({
    ...of,
    ...target,
    cause: name,
    measure: name,
    causing_entity: ref,
    at: 1,
    by: ref,
  });
  await knex('report_explanations').insert({
    ...of,
    ...target,
    period: '2026-10',
    content: JSON.stringify({ note: name }),
  });
  await knex('report_sendings').insert({
    ...of,
    id: '00000000-0000-4000-8000-000000000011',
    how: 'eml',
    recipients: JSON.stringify([{ name, ref }]),
    at: 1,
    by: ref,
  });
  const disputeId = '00000000-0000-4000-8000-000000000012';
  await knex('report_disputes').insert({ ...of, id: disputeId, state: 'open' });
  await knex('report_dispute_messages').insert({
    dispute_id: disputeId,
    position: 0,
    side: 'provider',
    text: name,
    at: 1,
    by: ref,
  });
}
