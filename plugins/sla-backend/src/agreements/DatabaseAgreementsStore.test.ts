import { agree, createIndicator, offer } from '../__testUtils__/agree';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';
import { DatabaseAgreementsStore } from './DatabaseAgreementsStore';

jest.setTimeout(120_000);

const UNKNOWN = '0194f0ab-0000-7000-8000-000000000000';

describe.each(ENGINES)('agreements by id, %s', engine => {
  const databases = createDatabases();

  it('are those of now, whoever changed them since they were read', async () => {
    const knex = await databases.migrated(engine);
    const portal = await startPortal({ knex });
    await createIndicator(portal);
    const { id, hash } = await offer(portal);
    const store = DatabaseAgreementsStore.create({ knex });
    const stageNow = async () => {
      const [agreement] = await store.byIds([id]);
      const [{ stage, signatures }] = agreement.versions;
      return { stage, signed: signatures.map(({ party }) => party) };
    };
    expect(await stageNow()).toEqual({ stage: 'offered', signed: [] });

    const sign = async (
      who: 'user:default/erik' | 'user:default/tom',
      party: string,
    ) => {
      await portal.send(who, 'post', `/agreements/${id}/sign`, {
        body: { party, version: 1, hash },
      });
    };
    await sign('user:default/erik', 'provider');
    expect(await stageNow()).toEqual({
      stage: 'offered',
      signed: ['provider'],
    });
    await sign('user:default/tom', 'customer');
    expect(await stageNow()).toEqual({
      stage: 'agreed',
      signed: ['provider', 'customer'],
    });
  });

  it('are answered each once, whole, and in one query where they are known', async () => {
    const knex = await databases.migrated(engine);
    const portal = await startPortal({ knex });
    await createIndicator(portal);
    const first = await agree(portal);
    const second = await offer(portal, { title: 'Another one' });
    const store = DatabaseAgreementsStore.create({ knex });
    const read = await store.byIds([first.id, second.id, first.id, UNKNOWN]);
    expect(new Set(read.map(({ id }) => id))).toEqual(
      new Set([first.id, second.id]),
    );

    const queries: string[] = [];
    const remember = ({ sql }: { sql: string }) => queries.push(sql);
    knex.on('query', remember);
    const again = await store.byIds([first.id, second.id]);
    knex.off('query', remember);
    expect(again).toEqual(read);
    expect(queries).toHaveLength(1);
  });
});
