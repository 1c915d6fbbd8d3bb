import type { Knex } from 'knex';

/** Ids of reports that were published or disputed from an instant on, in their order. */
export async function idsWithNews(
  knex: Knex,
  query: {
    readonly since: number;
    readonly after: string | undefined;
    readonly limit: number;
  },
): Promise<readonly string[]> {
  const { since, after, limit } = query;
  const select = knex('reports')
    .where(news =>
      news
        .whereExists(published =>
          published
            .from('report_revisions')
            .whereRaw('report_revisions.report_id = reports.id')
            .where('published_at', '>=', since),
        )
        .orWhereExists(disputed =>
          disputed
            .from('report_disputes')
            .join(
              'report_dispute_messages',
              'report_dispute_messages.dispute_id',
              'report_disputes.id',
            )
            .whereRaw('report_disputes.report_id = reports.id')
            .where('report_dispute_messages.position', 0)
            .where('report_dispute_messages.at', '>=', since),
        ),
    )
    .orderBy('id')
    .limit(limit)
    .select<{ id: string }[]>('id');
  if (after !== undefined) {
    select.where('id', '>', after);
  }
  return (await select).map(({ id }) => id);
}
