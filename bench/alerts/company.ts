import { parseInstant } from '@service-levels/backstage-plugin-sla-common';
import { createStage } from '../../plugins/sla-backend/src/attainment/days/__testUtils__/stage';
import { chance } from '../support/chance';

/** The targets of the claim; a number on the command line takes fewer, and keeps no table. */
const TARGETS = 1000;
const OUTAGES_A_MONTH = 2;
const HOUR = 3600;
const MINUTE = 60;

/** The zone of all agreements. */
export const ZONE = 'Europe/Berlin';

/** When it is looked for the first time, in the last week of a month; nothing depends on when the bench runs. */
export const NOW = parseInstant('2026-06-25T10:00:00Z');

const MONTHS = ['2026-04', '2026-05', '2026-06'];

const range = (length: number) => Array.from({ length }, (_, i) => i);

type Stage = ReturnType<typeof createStage>;

/** What is measured of one target. */
export interface Measured {
  readonly key: number;
  readonly ref: string;
}

function targetsAsked(): number {
  const asked = process.argv.slice(3).map(Number).find(Number.isInteger);
  return asked ?? TARGETS;
}

/** How many targets there are. */
export const targets = targetsAsked();

/** Says that a service was down. */
export async function down(
  { measurements, clock }: Stage,
  { key }: Measured,
  outages: readonly {
    readonly id: string;
    readonly from: number;
    readonly seconds: number;
  }[],
): Promise<void> {
  await measurements.write({
    stream: 'states',
    facts: outages.map(({ id, from, seconds }) => ({
      id,
      state: 'down',
      from,
      to: from + seconds,
      customer: null,
      note: null,
      publicNote: null,
      cause: null,
    })),
    indicatorKey: key,
    withdraw: [],
    recordedAt: clock.now,
    recordedBy: 'bench',
  });
}

/** Two outages in each month, of minutes; one in sixteen of hours, which breaches. */
function historyOf(index: number) {
  return MONTHS.flatMap((month, nth) =>
    range(OUTAGES_A_MONTH).map(i => {
      const seed = index * 1000 + nth * 10 + i;
      const day = 1 + Math.floor(chance(seed) * 23);
      const from = parseInstant(
        `${month}-${String(day).padStart(2, '0')}T0${i}:00:00Z`,
      );
      const isLong = chance(seed + 0.5) < 1 / 16;
      const seconds = isLong ? HOUR : MINUTE + Math.floor(chance(seed) * 300);
      return { id: `INC-${month}-${i}`, from, seconds };
    }),
  );
}

/** Each target is agreed on its own and measured on its own: as much as there can be to read. */
export async function setTheStage(stage: Stage): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const index of range(targets)) {
    const indicator = await stage.measure('states', 'up');
    const terms = {
      timeZone: ZONE,
      calendar: '24x7' as const,
      effectiveFrom: `${MONTHS[0]}-01`,
      effectiveTo: null,
    };
    await stage.agree(terms, indicator, [
      { objective: { kind: 'availability', atLeast: 99.9 } },
    ]);
    await down(stage, indicator, historyOf(index));
    await stage.judgedDays.settle([indicator.key]);
    all.push(indicator);
  }
  return all;
}
