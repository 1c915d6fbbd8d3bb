import {
  firstDayInTime,
  USUAL_REVIEW_MONTHS,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { jsonText } from '../../database/jsonText';
import { dateAt } from '../../dialogue/firstDue';

/** As many as can be agreed on. */
const MOST_MONTHS = 36;

/** The first date that is in time, by the months that a version says; as text, as both databases give them. */
function firstDays(knex: Knex, months: Knex.Raw, today: string): Knex.Raw {
  const cases = Array.from({ length: MOST_MONTHS }, (_, i) => i + 1);
  return knex.raw(
    `case cast(? as text) ${cases.map(() => 'when ? then ?').join(' ')} end`,
    [
      months,
      ...cases.flatMap(count => [String(count), firstDayInTime(today, count)]),
    ],
  );
}

function secondsOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000;
}

/**
 * Narrows a query on `agreements` with their `standing` to those whose review
 * is overdue, as `nextReviewDue` says it, and to those that agree on none and
 * were not reviewed for a year. Dates are those of UTC.
 *
 * @param now - epoch seconds
 */
export function whereUnreviewed(
  agreements: Knex.QueryBuilder,
  knex: Knex,
  now: number,
): void {
  const today = dateAt(now);
  const months = jsonText(
    knex,
    'standing.shown_terms',
    'review',
    'everyMonths',
  );
  const isAgreed = knex.raw('? is not null', [months]);
  const inTime = firstDays(knex, months, today);
  const held = knex('review_agreements')
    .join('reviews', 'reviews.id', 'review_agreements.review_id')
    .whereRaw('review_agreements.agreement_id = agreements.id')
    .whereRaw('reviews.customer_ref = agreements.customer_ref')
    .where('reviews.state', 'held');
  const heldSince = (date: Knex.Raw | string) =>
    typeof date === 'string'
      ? held.clone().where('reviews.starts_at', '>=', secondsOf(date))
      : held.clone().whereRaw('? >= ?', [dateOfSeconds(knex), date]);
  const firstDay = knex('agreement_versions')
    .whereRaw('agreement_versions.agreement_id = agreements.id')
    .where('agreement_versions.stage', 'agreed')
    .min('agreement_versions.effective_from');
  agreements.where(either =>
    either
      .where(agreed =>
        agreed
          .whereRaw(isAgreed)
          .where('standing.shown_state', 'active')
          .whereNotExists(heldSince(inTime))
          .where(begun =>
            begun
              .whereExists(held.clone())
              .orWhereRaw('? < ?', [firstDay, inTime]),
          ),
      )
      .orWhere(free =>
        free
          .whereRaw('not (?)', [isAgreed])
          .whereNotExists(
            heldSince(firstDayInTime(today, USUAL_REVIEW_MONTHS)),
          ),
      ),
  );
}

/** The date in UTC on which a review began, as text. */
function dateOfSeconds(knex: Knex): Knex.Raw {
  return isPostgres(knex)
    ? knex.raw(
        "to_char(to_timestamp(reviews.starts_at) at time zone 'UTC', 'YYYY-MM-DD')",
      )
    : knex.raw("date(reviews.starts_at, 'unixepoch')");
}
