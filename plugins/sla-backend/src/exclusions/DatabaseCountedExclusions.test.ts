import { randomUUID } from 'node:crypto';
import {
  formatInstant,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { agree, createIndicator } from '../__testUtils__/agree';
import {
  COMPONENT,
  OTHER_SYSTEM,
  SYSTEM,
  targetOf,
} from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';
import { DatabaseAgreementsStore } from '../agreements/DatabaseAgreementsStore';
import { DatabaseMaintenanceStore } from '../maintenance/DatabaseMaintenanceStore';
import { DatabaseCountedExclusions } from './DatabaseCountedExclusions';
import { DatabaseExclusionsStore } from './DatabaseExclusionsStore';
import type { StoredExclusion } from './StoredExclusion';

jest.setTimeout(60_000);

const DECLARED = parseInstant('2026-01-05T00:00:00Z');
const MARCH = {
  from: parseInstant('2026-03-01T00:00:00Z'),
  to: parseInstant('2026-04-01T00:00:00Z'),
};

const revisionOf = (from: string, to: string) => ({
  revision: 1,
  title: 'Database upgrade',
  text: 'Payments pause',
  schedule: { from, to },
  announcedAt: DECLARED,
  evidence: null,
  declaredAt: DECLARED,
  declaredBy: 'user:default/erik',
});

const exclusionOf = (
  agreementId: string,
  changes: Partial<StoredExclusion> = {},
): StoredExclusion => ({
  id: randomUUID(),
  agreementId,
  version: 1,
  from: parseInstant('2026-03-03T10:00:00Z'),
  to: parseInstant('2026-03-03T11:00:00Z'),
  ground: 'third-party',
  reason: 'The exchange was closed',
  evidence: null,
  targets: null,
  approval: 'customer',
  revision: 1,
  countsSince: null,
  disputed: false,
  declaredAt: DECLARED,
  declaredBy: 'user:default/erik',
  words: [],
  ...changes,
});

describe('DatabaseCountedExclusions', () => {
  const databases = createDatabases();

  /** Two agreements on two systems; one lets six hours of maintenance a month be excluded. */
  async function stage(engine: Engine) {
    const knex = await databases.migrated(engine);
    const portal = await startPortal({ knex });
    await createIndicator(portal);
    await createIndicator(portal, COMPONENT);
    await createIndicator(portal, OTHER_SYSTEM);
    const withMaintenance = await agree(portal, {
      maintenance: { maxHoursPerPeriod: 6 },
      targets: [
        targetOf(),
        targetOf({
          name: 'Interface',
          indicator: `${COMPONENT}/availability`,
        }),
      ],
    });
    const without = await agree(portal, {
      entities: [OTHER_SYSTEM],
      targets: [targetOf({ indicator: `${OTHER_SYSTEM}/availability` })],
    });
    await knex('touched_days').delete();
    return { knex, withMaintenance, without };
  }

  async function counted(knex: Knex, ids: readonly string[]) {
    const agreements = await DatabaseAgreementsStore.create({ knex }).byIds(
      ids,
    );
    const found = await DatabaseCountedExclusions.create({ knex }).counted({
      agreements,
      ...MARCH,
    });
    return new Map(
      [...found].map(([id, list]) => [
        id,
        list.map(one => ({
          when: `${formatInstant(one.from)}/${formatInstant(one.to)}`,
          kind: one.kind,
          targets: one.targets,
        })),
      ]),
    );
  }

  it.each(ENGINES)(
    'knows what of windows on an entity and above it a version excludes, for the targets that are measured there, %s',
    async engine => {
      const { knex, withMaintenance, without } = await stage(engine);
      const store = DatabaseMaintenanceStore.create({ knex });
      const [system, component] = withMaintenance.targets;
      const declare = async (entityRef: string, from: string, to: string) =>
        await store.insert({
          id: randomUUID(),
          entityRef,
          revision: revisionOf(from, to),
        });
      await declare(SYSTEM, '2026-03-07T20:00:00Z', '2026-03-08T00:00:00Z');
      await declare(COMPONENT, '2026-03-14T20:00:00Z', '2026-03-15T00:00:00Z');
      await declare(
        OTHER_SYSTEM,
        '2026-03-14T20:00:00Z',
        '2026-03-15T00:00:00Z',
      );
      await declare(SYSTEM, '2026-05-02T20:00:00Z', '2026-05-02T22:00:00Z');
      expect(await counted(knex, [withMaintenance.id, without.id])).toEqual(
        new Map([
          [
            withMaintenance.id,
            [
              {
                when: '2026-03-07T20:00:00Z/2026-03-08T00:00:00Z',
                kind: 'maintenance',
                targets: [system.id, component.id],
              },
              {
                // The hours of the month are those of the agreement.
                when: '2026-03-14T20:00:00Z/2026-03-14T22:00:00Z',
                kind: 'maintenance',
                targets: [component.id],
              },
            ],
          ],
        ]),
      );
    },
  );

  it.each(ENGINES)(
    'knows declared time from its approval until it is revoked, and marks its days each time, %s',
    async engine => {
      const { knex, withMaintenance } = await stage(engine);
      const store = DatabaseExclusionsStore.create({ knex });
      const { id, targets } = withMaintenance;
      const exclusion = exclusionOf(id, { targets: [targets[0].id] });
      const touched = async () => {
        const days = await knex('touched_days').orderBy('day').select('day');
        await knex('touched_days').delete();
        return days.length;
      };
      await store.insert(exclusion);
      expect([await counted(knex, [id]), await touched()]).toEqual([
        new Map(),
        0,
      ]);
      const word = {
        reason: null,
        evidence: null,
        at: DECLARED + 9,
        by: 'user:default/tom',
      };
      await store.say(id, exclusion.id, () => ({ ...word, kind: 'agreed' }));
      const counts = new Map([
        [
          id,
          [
            {
              when: '2026-03-03T10:00:00Z/2026-03-03T11:00:00Z',
              kind: 'declared',
              targets: [targets[0].id],
            },
          ],
        ],
      ]);
      expect([await counted(knex, [id]), await touched()]).toEqual([counts, 1]);
      await store.say(id, exclusion.id, () => ({ ...word, kind: 'objected' }));
      expect([await counted(knex, [id]), await touched()]).toEqual([counts, 0]);
      await store.say(id, exclusion.id, () => ({ ...word, kind: 'revoked' }));
      expect([await counted(knex, [id]), await touched()]).toEqual([
        new Map(),
        1,
      ]);
    },
  );

  it.each(ENGINES)(
    'answers within a transaction, and in as few statements for a thousand agreements as for one, %s',
    async engine => {
      const { knex, withMaintenance, without } = await stage(engine);
      const agreements = DatabaseAgreementsStore.create({ knex });
      const [agreement] = await agreements.byIds([withMaintenance.id]);
      const [other] = await agreements.byIds([without.id]);
      await DatabaseMaintenanceStore.create({ knex }).insert({
        id: randomUUID(),
        entityRef: SYSTEM,
        revision: revisionOf('2026-03-07T20:00:00Z', '2026-03-08T00:00:00Z'),
      });
      const store = DatabaseCountedExclusions.create({ knex });
      const statementsFor = async (count: number) => {
        let statements = 0;
        const countStatement = () => {
          statements += 1;
        };
        const many = Array.from({ length: count }, (_, i) => ({
          ...(i % 2 === 0 ? agreement : other),
          id: i < 2 ? agreement.id : randomUUID(),
        }));
        await knex.transaction(async tx => {
          tx.on('query', countStatement);
          const found = await store.counted({ agreements: many, ...MARCH }, tx);
          expect(found.size).toBeGreaterThan(0);
        });
        return statements;
      };
      const one = await statementsFor(1);
      expect(await statementsFor(1000)).toBe(one);
      expect(one).toBeLessThanOrEqual(6);
    },
  );
});
