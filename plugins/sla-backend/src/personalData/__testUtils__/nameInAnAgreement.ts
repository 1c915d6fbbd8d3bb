import type { Knex } from 'knex';

/** Names a person in what is said of a draft, and in how an agreement ends or goes on. */
export async function nameInAnAgreement(
  knex: Knex,
  { ref, name }: { readonly ref: string; readonly name: string },
): Promise<void> {
  const [{ id }] = await knex('agreements').select('id').limit(1);
  const about = { agreement_id: id, version: 1 };
  await knex('agreement_approvals').insert({
    ...about,
    kind: 'asked',
    terms_hash: '0',
    note: name,
    at: 1,
    by: ref,
  });
  await knex('agreement_comments').insert({
    ...about,
    id: '00000000-0000-4000-8000-000000000004',
    text: name,
    visibility: 'internal',
    at: 1,
    by: ref,
  });
  await knex('agreement_terminations').insert({
    ...about,
    id: '00000000-0000-4000-8000-000000000005',
    last_day: '2099-12-31',
    party: 'customer',
    given_on: '2026-01-01',
    by_agreement: false,
    reason: name,
    entered_at: 1,
    entered_by: ref,
    revoked_at: 2,
  });
  await knex('agreement_continuations').insert({
    ...about,
    asked_for: 'customer',
    asked_at: 1,
    asked_by: ref,
  });
}
