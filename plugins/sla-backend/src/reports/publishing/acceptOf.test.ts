import {
  parseInstant,
  type Report,
} from '@service-levels/backstage-plugin-sla-common';
import { agree } from '../../__testUtils__/agree';
import { BANKING } from '../../__testUtils__/company';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { jobsOn } from '../__testUtils__/jobsOn';
import { MARKUS, reportsStage, TOM } from '../__testUtils__/reportsStage';

jest.setTimeout(60_000);

const FEBRUARY = '2026-02';
/** Half an hour into a Saturday in Berlin. */
const PUBLISHED_AT = parseInstant('2026-03-06T23:30:00Z');

/** Terms of an agreement that is in force in February, whatever today is. */
const termsOf = (days?: number) => ({
  effectiveFrom: '2026-01-01',
  calendar: {
    hours: [{ days: ['mon', 'sat', 'sun'], from: '00:00', to: '24:00' }],
    holidays: ['2026-03-09'],
  },
  reporting: days === undefined ? {} : { acceptedAfterWorkingDays: days },
});

describe('the date on which a report is taken as accepted', () => {
  const databases = createDatabases();

  /** Reports of February of a customer, published long ago by a clock that a test sets. */
  async function started(
    engine: (typeof ENGINES)[number],
    ...days: readonly (number | undefined)[]
  ) {
    const knex = await databases.migrated(engine);
    const [first, ...others] = days;
    const stage = await reportsStage(knex, { terms: termsOf(first) });
    const { portal, agreement, post, get, done } = stage;
    for (const more of others) {
      await agree(portal, { ...termsOf(more), title: `After ${more} days` });
    }
    const accepted = async (subject: object): Promise<Report['accepted']> => {
      const report = await done(MARKUS, '/reports', {
        ...subject,
        period: FEBRUARY,
      });
      await post(MARKUS, '/reports/publications', {
        reports: [{ id: report.id, revision: 1 }],
      });
      await jobsOn(knex, { now: () => PUBLISHED_AT }).publications.run();
      const { body } = await get(TOM, report);
      expect(body.published.at).toBe('2026-03-06T23:30:00Z');
      return body.accepted;
    };
    return { accepted, ofFirst: { agreementId: agreement.id } };
  }

  it.each(ENGINES)(
    'comes after the agreed working days, on the clock and by the holidays of the agreement, %s',
    async engine => {
      const { accepted, ofFirst } = await started(engine, 5);
      // Monday the ninth is a holiday, so the fifth is Monday the sixteenth, to its end.
      expect(await accepted(ofFirst)).toMatchObject({
        how: 'taken-as-accepted',
        at: '2026-03-16T23:00:00Z',
      });
    },
  );

  it.each(ENGINES)(
    'is the latest where a report is about several agreements, %s',
    async engine => {
      const { accepted } = await started(engine, 5, 7, 6);
      expect(await accepted({ customerRef: BANKING })).toMatchObject({
        at: '2026-03-18T23:00:00Z',
      });
    },
  );

  it.each(ENGINES)(
    'is none where one of several agreements does not say so, %s',
    async engine => {
      const { accepted, ofFirst } = await started(engine, 5, undefined);
      expect(await accepted({ customerRef: BANKING })).toBeNull();
      expect(await accepted(ofFirst)).not.toBeNull();
    },
  );
});
