import {
  dateOf,
  parseInstant,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AttainmentOptions,
  AttainmentService,
} from '../attainment/AttainmentService';
import { InvalidInputError } from '../errors';
import { decodeCursor, ID_KEY } from '../paging/page';

/** Targets that are judged between two looks at the database. */
const TARGETS_PER_PAGE = 1000;
const MOST_MONTHS = 36;
const SECONDS_PER_DAY = 86_400;

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}

/**
 * How many months there are from one up to the running one, wherever that has
 * begun already.
 *
 * @throws InputError - where the month is to come, or too long ago
 */
function monthsSince(month: string, now: number): number {
  const running = dateOf(now + SECONDS_PER_DAY, 'UTC').slice(0, 7);
  const months = numberOf(running) - numberOf(month) + 1;
  if (months < 1) {
    throw InvalidInputError.of('month', 'must not be in the future');
  }
  if (months > MOST_MONTHS) {
    throw InvalidInputError.of(
      'month',
      `must be one of the last ${MOST_MONTHS} months`,
    );
  }
  return months;
}

function endsIn(month: string, { period }: Attainment): boolean {
  const { to, timeZone, state } = period;
  const lastDay = dateOf(parseInstant(to) - 1, timeZone);
  return state !== 'future' && lastDay.startsWith(month);
}

/**
 * What was achieved in the periods of SLAs that ended in a month, of all
 * targets at once.
 *
 * @throws InputError - where the month is to come, or too long ago
 */
export async function figuresOfMonth(
  month: string,
  known: {
    readonly figures: Pick<AttainmentService, 'list'>;
    readonly options: AttainmentOptions;
    /** Epoch seconds. */
    readonly now: number;
    /** One target alone. */
    readonly targetId?: string;
  },
): Promise<readonly Attainment[]> {
  const { figures, options, now, targetId } = known;
  const count = monthsSince(month, now);
  const found: Attainment[] = [];
  let after: readonly string[] | undefined;
  do {
    const page = await figures.list(
      {
        asked: { kind: 'months', count },
        agreementType: 'sla',
        ...(targetId === undefined ? {} : { targetIds: [targetId] }),
        limit: TARGETS_PER_PAGE,
        after,
      },
      options,
    );
    found.push(...page.items.filter(figure => endsIn(month, figure)));
    after = decodeCursor(page.nextCursor, ID_KEY);
  } while (after !== undefined);
  return found;
}
