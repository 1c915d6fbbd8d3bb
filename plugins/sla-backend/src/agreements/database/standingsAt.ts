import { dateOf } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { whereOnProvidersSide, type Reader } from './whereOnProvidersSide';

/** At which instant, and for whom. */
export interface AsSeen {
  /** Epoch seconds. */
  readonly now: number;
  readonly reader: Reader;
}

/** Today's dates, each with the zones where it is. */
export type Today = ReadonlyMap<string, readonly string[]>;

/**
 * Which date it is where. There are at most three dates on Earth, however many
 * zones are agreed on; which zone has which is known here and not by the
 * database, whose rules may be of another year.
 */
export async function readToday(knex: Knex, now: number): Promise<Today> {
  const zones: readonly string[] = await knex('agreement_versions')
    .distinct('time_zone')
    .pluck('time_zone');
  const byDate = new Map<string, string[]>();
  for (const zone of zones) {
    const date = dateOf(now, zone);
    byDate.set(date, [...(byDate.get(date) ?? []), zone]);
  }
  return byDate;
}

/** Today's date in the zone of a version. */
function dateIn(knex: Knex, today: Today, now: number): Knex.Raw {
  const cases = [...today].map(([date, zones]) =>
    knex.raw(`when agreement_versions.time_zone in (${list(zones)}) then ?`, [
      ...zones,
      date,
    ]),
  );
  // A zone that came in meanwhile.
  return knex.raw(
    `case ${cases.map(() => '?').join(' ')} when true then ? end`,
    [...cases, dateOf(now, 'UTC')],
  );
}

function list(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** A draft does not concern a customer: see `visibleTo`. */
function visibleVersions(knex: Knex, date: Knex.Raw, reader: Reader) {
  return knex('agreement_versions')
    .join('agreements', 'agreements.id', 'agreement_versions.agreement_id')
    .where(versions =>
      versions.whereNot('agreement_versions.stage', 'draft').orWhere(drafts => {
        drafts.whereRaw('1 = 1');
        whereOnProvidersSide(drafts, knex, reader);
      }),
    )
    .select('agreement_versions.*', 'agreements.terminated_on', {
      today: date,
    });
}

/**
 * How each agreement stands, as `stateOf`, `shownVersion` and `visibleTo` say
 * it, in SQL: a row for each that has a version for the reader. `shown_*` is
 * the version that the agreement answers with, `newest_*` the newest one.
 *
 * What a state follows from belongs here and to `versionsInForce.ts`, nowhere else.
 */
export function standingsAt(
  knex: Knex,
  { now, reader, today }: AsSeen & { readonly today: Today },
): Knex.QueryBuilder {
  const date = dateIn(knex, today, now);
  const visible = visibleVersions(knex, date, reader);
  // The latest signed version that has begun: it has superseded those before it.
  const begun = knex.from(visible.as('visible')).select(
    'visible.*',
    // As `lastDayWithoutNotice` says it.
    knex.raw(
      'case when goes_on then null else coalesce(continued_until, effective_to) end as ends_on',
    ),
    knex.raw(
      `max(case when stage = 'agreed' and effective_from <= today then version end)
       over (partition by agreement_id) as begun`,
    ),
  );
  const stated = knex.from(begun.as('begun_versions')).select(
    'begun_versions.*',
    knex.raw(
      `case
        when stage <> 'agreed' then stage
        when effective_from > today then 'agreed'
        when begun > version then 'superseded'
        when terminated_on < today and (ends_on is null or terminated_on <= ends_on) then 'terminated'
        when ends_on < today then 'expired'
        else 'active'
      end as state`,
    ),
  );
  const newest = (column: string) =>
    knex.raw(
      `first_value(${column}) over (partition by agreement_id order by version desc) as newest_${column}`,
    );
  const placed = knex.from(stated.as('stated')).select(
    'stated.*',
    newest('version'),
    newest('state'),
    newest('offered_at'),
    knex.raw(
      `row_number() over (
        partition by agreement_id
        order by
          case when state = 'active' then 0 when stage = 'agreed' then 1 else 2 end,
          version desc
      ) as place`,
    ),
  );
  return knex
    .from(placed.as('placed'))
    .where('place', 1)
    .select({
      agreement_id: 'agreement_id',
      shown_version: 'version',
      shown_state: 'state',
      shown_title: 'title',
      shown_effective_to: knex.raw(
        'case when terminated_on is not null and (ends_on is null or terminated_on <= ends_on) then terminated_on else effective_to end',
      ),
      shown_terms: 'terms',
      newest_version: 'newest_version',
      newest_state: 'newest_state',
      newest_offered_at: 'newest_offered_at',
    });
}
