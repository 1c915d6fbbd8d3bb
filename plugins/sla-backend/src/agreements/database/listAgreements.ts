import type { Knex } from 'knex';
import { escapeLike } from '../../database/escapeLike';
import { jsonText } from '../../database/jsonText';
import type { AgreementRow } from '../../database/tables';
import { whereAgreementVisible } from '../../permissions/whereVisible';
import type { AgreementsToList } from '../AgreementsFilter';
import { readToday, standingsAt } from './standingsAt';
import { whereUnmeasured } from './unmeasuredTargets';
import { whereUnreviewed } from './whereUnreviewed';
import { whereOnProvidersSide } from './whereOnProvidersSide';

const DAY = 86_400;
/** Comes after every date. */
const NO_LAST_DAY = '9999-99-99';

interface ListedRow extends AgreementRow {
  readonly sort_key?: string;
}

/** Whether the list can be read without knowing how agreements stand. */
function isPlain(query: AgreementsToList): boolean {
  return (
    query.sort === 'id' &&
    [
      query.state,
      query.expiringBefore,
      query.unsignedFor,
      query.withoutMeasurement || undefined,
      query.withoutReview || undefined,
      query.provider,
      query.search,
    ].every(value => value === undefined)
  );
}

function whereNamed(
  agreements: Knex.QueryBuilder,
  knex: Knex,
  query: AgreementsToList,
): void {
  const { type, entityRefs, customerRef } = query;
  if (type !== undefined) {
    agreements.where('agreements.type', type);
  }
  if (entityRefs !== undefined) {
    agreements.whereExists(
      knex('agreement_entities')
        .whereRaw('agreement_entities.agreement_id = agreements.id')
        .whereIn('agreement_entities.entity_ref', [...entityRefs]),
    );
  }
  if (customerRef !== undefined) {
    agreements.whereExists(
      knex('agreement_customers')
        .whereRaw('agreement_customers.agreement_id = agreements.id')
        .where('agreement_customers.customer_ref', customerRef),
    );
  }
}

function whereStands(
  agreements: Knex.QueryBuilder,
  query: AgreementsToList,
): void {
  const { state, expiringBefore, unsignedFor, now } = query;
  if (state !== undefined) {
    agreements.where(either =>
      either
        .where('standing.shown_state', state)
        .orWhere('standing.newest_state', state),
    );
  }
  if (expiringBefore !== undefined) {
    agreements
      .whereIn('standing.shown_state', ['agreed', 'active'])
      .where('standing.shown_effective_to', '<', expiringBefore);
  }
  if (unsignedFor !== undefined) {
    agreements
      .where('standing.newest_state', 'offered')
      .where('standing.newest_offered_at', '<=', now - unsignedFor * DAY);
  }
}

function whereSays(
  agreements: Knex.QueryBuilder,
  knex: Knex,
  query: AgreementsToList,
): void {
  const { withoutMeasurement, withoutReview, provider, search } = query;
  const says = (...path: string[]) =>
    jsonText(knex, 'standing.shown_terms', ...path);
  if (withoutReview) {
    whereUnreviewed(agreements, knex, query.now);
  }
  if (provider !== undefined) {
    agreements.where(either =>
      either
        .where('agreements.provider_ref', provider.toLocaleLowerCase('en-US'))
        .orWhereRaw('? = ?', [says('provider', 'supplier'), provider]),
    );
  }
  if (search !== undefined) {
    agreements.whereRaw("lower(standing.shown_title) like ? escape '\\'", [
      `%${escapeLike(search.toLocaleLowerCase('en-US'))}%`,
    ]);
  }
  if (withoutMeasurement) {
    whereOnProvidersSide(agreements, knex, query.reader);
    const targets = knex('targets')
      .whereRaw('targets.agreement_id = agreements.id')
      .whereRaw(
        'targets.version in (standing.shown_version, standing.newest_version)',
      );
    whereUnmeasured(targets, knex);
    agreements.whereExists(targets);
  }
}

function sortKeyOf(
  knex: Knex,
  { sort }: AgreementsToList,
): Knex.Raw | undefined {
  switch (sort) {
    case 'title':
      return knex.raw('lower(substr(standing.shown_title, 1, 100))');
    case 'effective-to':
      return knex.raw('coalesce(standing.shown_effective_to, ?)', [
        NO_LAST_DAY,
      ]);
    default:
      return undefined;
  }
}

/** One page of the agreements that fit, in the order that is asked for. */
export async function listAgreements(
  knex: Knex,
  query: AgreementsToList,
): Promise<readonly { row: AgreementRow; keys: readonly string[] }[]> {
  const { scope, after, limit } = query;
  const select = whereAgreementVisible(
    knex<AgreementRow>('agreements').select('agreements.*'),
    scope,
  ).modify(whereNamed, knex, query);
  if (!isPlain(query)) {
    const today = await readToday(knex, query.now);
    const standings = standingsAt(knex, { ...query, today });
    select
      .join(standings.as('standing'), 'standing.agreement_id', 'agreements.id')
      .modify(whereStands, query)
      .modify(whereSays, knex, query);
  }
  const sortKey = sortKeyOf(knex, query);
  if (sortKey !== undefined) {
    select.select({ sort_key: sortKey }).orderBy([{ column: sortKey }]);
  }
  select.orderBy('agreements.id').limit(limit);
  if (after !== undefined) {
    const [first, second] = after;
    if (sortKey === undefined) {
      select.where('agreements.id', '>', first);
    } else {
      select
        .where(sortKey, '>=', first)
        .where(later =>
          later
            .where(sortKey, '>', first)
            .orWhere('agreements.id', '>', second),
        );
    }
  }
  const rows: readonly ListedRow[] = await select;
  return rows.map(({ sort_key: key, ...row }) => ({
    row,
    keys: key === undefined ? [row.id] : [key, row.id],
  }));
}
