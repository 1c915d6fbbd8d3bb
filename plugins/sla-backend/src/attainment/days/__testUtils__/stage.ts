import { randomUUID } from 'node:crypto';
import {
  agreementDraftSchema,
  type Stream,
  type AgreementDraftInput,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { DatabaseAgreementsStore } from '../../../agreements/DatabaseAgreementsStore';
import {
  pinCalendars,
  writeOutCalendars,
} from '../../../agreements/namedCalendars';
import { DatabaseCalendarsStore } from '../../../calendars/DatabaseCalendarsStore';
import { DatabaseCorrectionsStore } from '../../../corrections/DatabaseCorrectionsStore';
import { DatabaseExclusionsStore } from '../../../exclusions/DatabaseExclusionsStore';
import { DatabaseIndicatorsStore } from '../../../indicators/DatabaseIndicatorsStore';
import { DatabaseCountedExclusions } from '../../../exclusions/DatabaseCountedExclusions';
import { DatabaseMeasurementsStore } from '../../../measurements/DatabaseMeasurementsStore';
import { DatabaseTargetsStore } from '../../DatabaseTargetsStore';
import { SummedTargets } from '../../SummedTargets';
import { DatabaseJudgedDaysStore } from '../DatabaseJudgedDaysStore';
import { JudgedDays } from '../JudgedDays';

const ENTITY = 'system:default/payments';

/** A target as a test states it. */
export type TargetDraft = Omit<
  AgreementDraftInput['targets'][number],
  'name' | 'indicator' | 'period'
>;

/** What of terms a test states. */
type Terms = Pick<
  AgreementDraftInput,
  'timeZone' | 'calendar' | 'followCalendar' | 'effectiveFrom' | 'effectiveTo'
>;

/** Terms as they are stored, with the calendars that they name. */
async function toTerms(
  terms: Terms,
  indicator: string,
  options: {
    readonly targets: readonly TargetDraft[];
    readonly idOf: (i: number) => string;
    readonly calendars: DatabaseCalendarsStore;
  },
) {
  const { targets, idOf, calendars } = options;
  const draft = agreementDraftSchema.parse({
    type: 'ola',
    title: 'Payments',
    provider: 'group:default/team-payments',
    customer: 'group:default/retail',
    entities: [ENTITY],
    ...terms,
    targets: targets.map((target, i) => ({
      ...target,
      name: `Target ${i}`,
      indicator,
      period: 'month',
    })),
  });
  const { calendarOf } = await writeOutCalendars(draft, calendars);
  return await pinCalendars(
    {
      ...draft,
      calendar: calendarOf(draft.calendar),
      targets: draft.targets.map((target, i) => ({
        ...target,
        calendar: target.calendar && calendarOf(target.calendar),
        id: idOf(i),
      })),
    },
    calendars,
  );
}

/** Stores, and the judging of days by a clock that the test moves. */
export function createStage(knex: Knex) {
  const clock = { now: 0 };
  const agreements = DatabaseAgreementsStore.create({ knex });
  const calendars = DatabaseCalendarsStore.create({ knex });
  const indicators = DatabaseIndicatorsStore.create({ knex });
  const measurements = DatabaseMeasurementsStore.create({ knex });
  const corrections = DatabaseCorrectionsStore.create({ knex });
  const source = { measurements, corrections };
  const countedExclusions = DatabaseCountedExclusions.create({ knex });
  const store = DatabaseJudgedDaysStore.create({
    knex,
    sourceIn: tx => ({
      measurements: DatabaseMeasurementsStore.create({ knex: tx }),
      corrections: DatabaseCorrectionsStore.create({ knex: tx }),
    }),
    countedExclusions,
  });
  const judgedDays = JudgedDays.create({
    store,
    agreements,
    indicators,
    now: () => clock.now,
  });

  const summedTargets = SummedTargets.create({
    targets: DatabaseTargetsStore.create({ knex }),
    agreements,
    source,
    countedExclusions,
    days: store,
    judgedDays,
    now: () => clock.now,
  });

  /** An indicator of its own. */
  const measure = async (
    stream: Stream,
    whereNothingReported: 'up' | 'unknown' | null,
  ) => {
    const name = randomUUID();
    const indicator = await indicators.insert(
      {
        entityRef: ENTITY,
        name,
        title: null,
        stream,
        unit: null,
        whereNothingReported,
        perCustomer: false,
      },
      { at: 0, subject: 'pipeline' },
    );
    if (indicator === undefined) {
      throw new Error('Two indicators have the same name');
    }
    return indicator;
  };

  const offerAndSign = async (id: string, version: number): Promise<void> => {
    await agreements.change(id, ({ versions }) => ({
      kind: 'offer',
      version,
      terms: versions[version - 1].terms,
      hash: '0'.repeat(64),
      at: 0,
      by: 'pipeline',
      concerns: [],
      promiseCheck: { checkedAt: 1, failure: 'unavailable', targets: [] },
      unsignedReminderDays: null,
      approval: null,
    }));
    await agreements.change(id, () => ({
      kind: 'sign',
      version,
      signature: {
        id: randomUUID(),
        party: 'customer',
        signedBy: 'pipeline',
        principal: 'service',
        signedAt: '1970-01-01T00:00:00Z',
        hash: '0'.repeat(64),
        evidence: null,
        entered: null,
      },
      agreedAt: 0,
    }));
  };

  /** An agreement that both have signed; answers its id. */
  const agree = async (
    terms: Terms,
    indicator: { readonly ref: string; readonly key: number },
    targets: readonly TargetDraft[],
  ): Promise<string> => {
    const id = randomUUID();
    await agreements.insert({
      id,
      draft: {
        terms: await toTerms(terms, indicator.ref, {
          targets,
          idOf: () => randomUUID(),
          calendars,
        }),
        indicatorKeys: new Map([[indicator.ref, indicator.key]]),
      },
      createdAt: 0,
      createdBy: 'pipeline',
    });
    await offerAndSign(id, 1);
    return id;
  };

  /** A further version that both have signed; the targets keep their identity. */
  const restate = async (
    id: string,
    terms: Pick<Terms, 'calendar' | 'followCalendar' | 'effectiveFrom'>,
    indicator: { readonly ref: string; readonly key: number },
    targets: readonly TargetDraft[],
  ): Promise<void> => {
    const [before] = await agreements.byIds([id]);
    const last = before.versions[before.versions.length - 1];
    const { timeZone, effectiveTo } = last.terms;
    const draft = {
      terms: await toTerms({ timeZone, effectiveTo, ...terms }, indicator.ref, {
        targets,
        idOf: i => last.terms.targets[i].id,
        calendars,
      }),
      indicatorKeys: new Map([[indicator.ref, indicator.key]]),
    };
    const { versions } = await agreements.change(id, () => ({
      kind: 'amend',
      version: last.version + 1,
      draft,
    }));
    await offerAndSign(id, versions.length);
  };

  return {
    clock,
    agreements,
    indicators,
    calendars,
    corrections,
    exclusions: DatabaseExclusionsStore.create({ knex }),
    measurements,
    store,
    judgedDays,
    summedTargets,
    measure,
    agree,
    restate,
  };
}
