import fc from 'fast-check';
import {
  addSums,
  dayOf,
  startOfDay,
  type JudgedSums,
} from '@service-levels/backstage-plugin-sla-common';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { BEGIN } from './days/__testUtils__/playedStreams';
import { Play } from './days/__testUtils__/Play';
import { createStage } from './days/__testUtils__/stage';
import { stepOf } from './days/__testUtils__/steps';
import {
  CASES_TOLD,
  COUNTS_TOLD,
  STATES_TOLD,
  VALUES_TOLD,
  type NothingReported,
  type Sample,
} from './days/__testUtils__/told';
import { cutAtMidnights } from './days/localDays';
import { ServiceTimes } from './ServiceTimes';
import { sumPieces, type PieceSums } from './sumPieces';

jest.setTimeout(300_000);

const HOUR = 3600;
const DAY = 24 * HOUR;

/** The sums of pieces as they would be without something; null where that is the same. */
function without(
  pieces: readonly PieceSums[],
  what: 'withoutExclusions' | 'withoutCorrections',
): JudgedSums | null {
  return pieces.some(piece => piece[what] !== undefined)
    ? addSums(pieces.map(piece => piece[what] ?? piece.sums))
    : null;
}

describe.each(ENGINES)('what targets hold over any span, %s', engine => {
  const databases = createDatabases();

  async function holds<TFact>({ name, stream, factsOf }: Sample<TFact>) {
    const knex = await databases.migrated(engine);
    const stage = createStage(knex);
    const { clock } = stage;

    await fc.assert(
      fc.asyncProperty(
        fc.array(stepOf(stream), { minLength: 3, maxLength: 12 }),
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
        fc.constantFrom<NothingReported>('up', 'unknown'),
        fc.boolean(),
        // To whole hours, as slices are.
        fc.integer({ min: -16, max: 14 * 24 }).map(n => BEGIN + n * HOUR),
        fc.integer({ min: 1, max: 12 * 24 }).map(n => n * HOUR),
        fc.integer({ min: 0, max: 100 }).map(n => n * HOUR),
        async (
          steps,
          timeZone,
          whereNothingReported,
          isOffice,
          from,
          seconds,
          ago,
        ) => {
          clock.now = BEGIN + 12 * HOUR;
          const indicator = await stage.measure(
            name,
            name === 'states' ? whereNothingReported : null,
          );
          const play = await Play.begin({
            stage,
            stream,
            indicator,
            timeZone,
            isOffice,
          });
          for (const one of steps) {
            await play.play(one);
          }
          const { told } = play;
          const asOf = clock.now - (ago > 60 * HOUR ? 0 : ago);
          const facts = factsOf(told, whereNothingReported);
          const stored = await stage.indicators.byRef(indicator.ref);
          const [agreement] = await stage.agreements.byIds([play.agreementId]);
          for (const { id } of agreement.versions[0].terms.targets) {
            const { summed } = await stage.summedTargets.one(
              {
                targetId: id,
                asked: { kind: 'span', from, to: from + seconds },
                asOf,
              },
              { kind: 'all' },
            );
            for (const { part, sums } of summed) {
              const { inForce, span } = part;
              const endOfDay = startOfDay(dayOf(asOf, timeZone) + 1, timeZone);
              const known = {
                from: span.from,
                to: asOf <= span.from ? span.from : Math.min(span.to, endOfDay),
              };
              const pieces = sumPieces(
                inForce,
                cutAtMidnights(known, timeZone),
                {
                  facts,
                  bucketSeconds: stored?.bucketSeconds ?? null,
                  exclusions: told.exclusions.filter(
                    ({ version }) => version === inForce.version.version,
                  ),
                  window: { from: BEGIN - 30 * DAY, to: BEGIN + 200 * DAY },
                  service: ServiceTimes.create(),
                  asOf,
                },
              );
              expect(sums).toEqual({
                sums: addSums(pieces.map(piece => piece.sums)),
                withoutExclusions: without(pieces, 'withoutExclusions'),
                withoutCorrections: without(pieces, 'withoutCorrections'),
              });
            }
          }
        },
      ),
      { numRuns: engine === 'SQLITE_3' ? 25 : 6 },
    );
  }

  describe('is what judging it from all facts gives', () => {
    it('of states', async () => {
      await expect(holds(STATES_TOLD)).resolves.toBeUndefined();
    });

    it('of counts', async () => {
      await expect(holds(COUNTS_TOLD)).resolves.toBeUndefined();
    });

    it('of values', async () => {
      await expect(holds(VALUES_TOLD)).resolves.toBeUndefined();
    });

    it('of cases', async () => {
      await expect(holds(CASES_TOLD)).resolves.toBeUndefined();
    });
  });
});
