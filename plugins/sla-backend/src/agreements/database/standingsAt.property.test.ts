import { randomUUID } from 'node:crypto';
import {
  parseInstant,
  VERSION_STATES,
  type TermRules,
} from '@service-levels/backstage-plugin-sla-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import type { AgreementRow, AgreementVersionRow } from '../../database/tables';
import { viewOf } from '../../permissions/View';
import { DatabaseAgreementsStore } from '../DatabaseAgreementsStore';
import { lastDayByTerms } from '../ending/lastDayOf';
import { partiesOf } from '../StoredAgreement';
import { toAgreement, visibleTo } from '../toAgreement';
import { continueVersion } from './__testUtils__/continueVersion';
import { insertTermination } from './writeEndings';

jest.setTimeout(120_000);

/** Already tomorrow on Kiritimati, and everywhere else today. */
const NOW = parseInstant('2026-11-27T11:30:00Z');
const PROVIDER = 'group:default/team-payments';
const CUSTOMER = 'customer:default/retail-banking';
const COVERED = 'customer:default/acme-logistics';

function reader(changes: {
  ownershipRefs?: string[];
  represents?: string[];
  manages?: string[];
}) {
  return {
    kind: 'user' as const,
    subject: 'user:default/somebody',
    ownershipRefs: [],
    represents: [],
    manages: [],
    isManager: false,
    representsOnly: false,
    ...changes,
  };
}

const READERS = [
  reader({}),
  reader({ represents: [CUSTOMER] }),
  reader({ represents: [COVERED] }),
  reader({ represents: [CUSTOMER], ownershipRefs: [PROVIDER] }),
  reader({ represents: [CUSTOMER], manages: [COVERED] }),
  { ...reader({ represents: [CUSTOMER] }), isManager: true },
];

const versionArbitrary = fc.record({
  // Signed ones are what states follow from.
  stage: fc.constantFrom(
    ...['draft', 'offered', 'countered', 'declined', 'withdrawn'],
    ...['agreed', 'agreed', 'agreed'],
  ),
  timeZone: fc.constantFrom(
    'Pacific/Kiritimati',
    'Europe/Berlin',
    'Pacific/Niue',
  ),
  from: fc.integer({ min: 25, max: 29 }),
  days: fc.option(fc.integer({ min: 0, max: 3 })),
  covers: fc.boolean(),
  // Whatever states follow from belongs to the SQL as well.
  term: fc.constantFrom<(TermRules | undefined)[]>(
    undefined,
    { kind: 'fixed', continues: true },
    {
      kind: 'renewing',
      extensionMonths: 1,
      notice: { days: 1, to: 'term-end' },
    },
  ),
  // That both sides go on after the end, or that one has asked to.
  continued: fc.option(
    fc.record({
      until: fc.option(fc.integer({ min: 26, max: 30 })),
      isAccepted: fc.boolean(),
    }),
  ),
});

const agreementArbitrary = fc.record({
  versions: fc.array(versionArbitrary, { minLength: 1, maxLength: 4 }),
  /** The last day by notice. */
  terminatedOn: fc.option(fc.integer({ min: 25, max: 31 })),
});

interface OurAgreement {
  readonly versions: readonly Version[];
  readonly terminatedOn: number | null;
}

interface Version {
  readonly stage: string;
  readonly timeZone: string;
  /** Of November 2026. */
  readonly from: number;
  readonly days: number | null;
  readonly covers: boolean;
  readonly term: TermRules | undefined;
  readonly continued: {
    readonly until: number | null;
    readonly isAccepted: boolean;
  } | null;
}

function dayOf(day: number): string {
  return new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10);
}

function termsOf({ timeZone, from, days, covers, term }: Version) {
  return {
    title: 'Payments',
    timeZone,
    customer: CUSTOMER,
    covers: covers ? [COVERED] : [],
    effectiveFrom: dayOf(from),
    effectiveTo: days === null ? null : dayOf(from + days),
    // A term that renews or goes on has a last day.
    term: days === null ? undefined : term,
  };
}

/** As somebody gives notice. */
async function terminate(
  knex: Knex,
  id: string,
  lastDay: string,
): Promise<void> {
  await knex.transaction(
    async tx =>
      await insertTermination(tx, id, {
        kind: 'terminate',
        termination: {
          id: randomUUID(),
          version: 1,
          lastDay,
          party: 'customer',
          givenOn: dayOf(20),
          byAgreement: true,
          reason: 'moves',
          evidence: null,
          enteredAt: NOW,
          enteredBy: 'user:default/tom',
        },
      }),
  );
}

async function store(
  knex: Knex,
  agreements: readonly OurAgreement[],
  revision: number,
): Promise<readonly string[]> {
  for (const table of [
    'agreement_terminations',
    'agreement_continuations',
    'agreement_customers',
    'agreement_versions',
  ]) {
    await knex(table).delete();
  }
  await knex('agreements').delete();
  const ids = agreements.map(
    (_, i) => `0194f0ab-0000-7000-8000-${String(i).padStart(12, '0')}`,
  );
  for (const [i, { versions, terminatedOn }] of agreements.entries()) {
    await knex<AgreementRow>('agreements').insert({
      id: ids[i],
      type: 'sla',
      provider_ref: PROVIDER,
      customer_ref: CUSTOMER,
      revision,
      created_at: NOW,
      created_by: 'user:default/markus',
    });
    for (const [j, version] of versions.entries()) {
      const terms = termsOf(version);
      const key = { agreement_id: ids[i], version: j + 1 };
      await knex<AgreementVersionRow>('agreement_versions').insert({
        ...key,
        stage: version.stage,
        title: terms.title,
        time_zone: terms.timeZone,
        effective_from: terms.effectiveFrom,
        effective_to: terms.effectiveTo,
        terms: JSON.stringify(terms),
        offered_at: version.stage === 'draft' ? null : NOW,
        goes_on: lastDayByTerms(terms) === null && terms.effectiveTo !== null,
        continued_until: null,
      });
      if (version.continued !== null && version.stage === 'agreed') {
        const { until, isAccepted } = version.continued;
        await continueVersion(knex, {
          id: ids[i],
          version: j + 1,
          until: until === null ? null : dayOf(until),
          isAccepted,
          at: NOW,
        });
      }
      await knex('agreement_customers').insert(
        [CUSTOMER, ...terms.covers].map(ref => ({ ...key, customer_ref: ref })),
      );
    }
    if (terminatedOn !== null) {
      await terminate(knex, ids[i], dayOf(terminatedOn));
    }
  }
  return ids;
}

describe.each(ENGINES)('standingsAt, %s', engine => {
  const databases = createDatabases();

  it('finds in each state, for each reader, what is answered in that state', async () => {
    const knex = await databases.migrated(engine);
    const agreements = DatabaseAgreementsStore.create({ knex });
    let revision = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(agreementArbitrary, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...READERS),
        async (stored, caller) => {
          const ids = await store(knex, stored, (revision += 1));
          const answered = (await agreements.byIds(ids)).flatMap(agreement => {
            const view = viewOf(caller, partiesOf(agreement));
            return visibleTo(view, agreement).versions.length === 0
              ? []
              : [
                  toAgreement(agreement, {
                    now: NOW,
                    view,
                    isApprovalRequired: true,
                  }),
                ];
          });
          for (const state of VERSION_STATES) {
            const found = await agreements.list({
              state,
              now: NOW,
              reader: caller,
              scope: { kind: 'all' },
              sort: 'id',
              limit: 100,
            });
            expect(found.map(({ agreement: { id } }) => id)).toEqual(
              answered
                .filter(
                  ({ state: own, nextVersion }) =>
                    own === state || nextVersion?.state === state,
                )
                .map(({ id }) => id)
                .sort(),
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
