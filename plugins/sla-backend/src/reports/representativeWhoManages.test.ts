import { entities } from '../__testUtils__/company';
import { createDatabases } from '../__testUtils__/databases';
import { allowAll } from '../__testUtils__/startPortal';
import { LAST, MARKUS, reportsStage, TOM } from './__testUtils__/reportsStage';

jest.setTimeout(60_000);

describe('a representative who looks after another customer', () => {
  const databases = createDatabases();

  it('creates no report for their own side, whatever the policy says', async () => {
    const { agreement, post, list } = await reportsStage(
      await databases.migrated('SQLITE_3'),
      {
        portal: {
          policy: allowAll,
          catalog: entities.map(entity =>
            entity.metadata.name === 'acme-logistics'
              ? {
                  ...entity,
                  spec: { ...entity.spec, relationshipManager: TOM },
                }
              : entity,
          ),
        },
      },
    );
    const { status } = await post(TOM, '/reports', {
      agreementId: agreement.id,
      period: LAST.label,
    });
    expect(status).toBe(403);
    expect(await list(MARKUS)).toEqual([]);
  });
});
