import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { DatabaseImprovementsStore } from './DatabaseImprovementsStore';
import { StoredReportedImprovements } from './StoredReportedImprovements';
import { SOFIA, startReviewed } from '../reviews/__testUtils__/reviewedPortal';

jest.setTimeout(120_000);

const BANKING = 'customer:default/retail-banking';
const DAY = 86_400;

describe('StoredReportedImprovements', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'tells what is shared with the customer about the agreements of the report, %s',
    async engine => {
      const stage = await startReviewed(await databases.migrated(engine));
      const { portal, ofBanking, ofAcme, send } = stage;
      const improve = async (title: string, changes: object, of = BANKING) => {
        const path = `/customers/${of.replace('customer:', '')}/improvements`;
        const { status, body } = await send(SOFIA, 'post', path, {
          title,
          visibility: 'shared',
          ...changes,
        });
        expect(status).toBe(201);
        return { path: `${path}/${body.id}/transition`, ...body };
      };
      await improve('For the customer', {
        expected: 'Fewer calls',
        expectedFigure: '99.95 %',
        due: '2099-01-31',
      });
      await improve('For the target', {
        targetId: ofBanking.targets[0].id,
      });
      await improve('Internal', { visibility: 'internal' });
      await improve('Of Acme', {}, 'customer:default/acme-logistics');
      const dropped = await improve('Dropped', {});
      await send(SOFIA, 'post', dropped.path, { to: 'dropped', reason: 'No' });
      const done = await improve('Done', {});
      await send(SOFIA, 'post', done.path, { to: 'in-progress' });
      await send(SOFIA, 'post', done.path, { to: 'done' });

      const now = Math.floor(Date.now() / 1000) + 60;
      const reported = StoredReportedImprovements.create({
        store: DatabaseImprovementsStore.create({ knex: portal.knex }),
      });
      const titles = async (agreementId: string, asOf: number) => {
        const found = await reported.of({
          customerRef: BANKING,
          agreementIds: [agreementId],
          asOf,
        });
        return found.map(({ title }) => title).sort();
      };
      expect(await titles(ofBanking.id, now)).toEqual([
        'Done',
        'For the customer',
        'For the target',
      ]);
      expect(await titles(ofAcme.id, now)).toEqual([
        'Done',
        'For the customer',
      ]);
      expect(await titles(ofBanking.id, now + 100 * DAY)).toEqual([
        'For the customer',
        'For the target',
      ]);
      expect(await titles(ofBanking.id, now - DAY)).toEqual([]);
      const all = await reported.of({
        customerRef: BANKING,
        agreementIds: [],
        asOf: now,
      });
      expect(all).toContainEqual({
        title: 'For the customer',
        due: '2099-01-31',
        effect: 'Fewer calls – 99.95 %',
        state: 'proposed',
      });
    },
  );
});
