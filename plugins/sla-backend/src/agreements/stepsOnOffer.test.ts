import { createIndicator, offer } from '../__testUtils__/agree';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { allowAll, startPortal, type Who } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const REASON = { version: 1, reason: 'as was said on the telephone' };

/** What changes an offered version, or says something for a party, and who may. */
const STEPS: readonly {
  readonly step: string;
  readonly body: (hash: string) => object;
  readonly may: readonly Who[];
}[] = [
  {
    step: 'counter',
    body: () => REASON,
    may: ['user:default/tom', 'pipeline'],
  },
  {
    step: 'decline',
    body: () => REASON,
    may: ['user:default/tom', 'pipeline'],
  },
  {
    step: 'withdraw',
    body: () => REASON,
    may: [
      'user:default/erik',
      'user:default/markus',
      'user:default/sofia',
      'pipeline',
    ],
  },
  {
    step: 'sign',
    body: hash => ({ party: 'provider', version: 1, hash }),
    may: ['user:default/erik', 'user:default/markus', 'pipeline'],
  },
  {
    step: 'sign',
    body: hash => ({ party: 'customer', version: 1, hash }),
    may: ['user:default/tom', 'pipeline'],
  },
  {
    step: 'sign',
    body: () => ({ party: 'customer', version: 1, hash: 'f'.repeat(64) }),
    may: [],
  },
  { step: 'amend', body: () => ({ version: 1 }), may: [] },
  { step: 'offer', body: () => ({ version: 1 }), may: [] },
  { step: 'ask-approval', body: () => ({ version: 1 }), may: [] },
  { step: 'approve', body: () => ({ version: 1, etag: '3' }), may: [] },
];

const PEOPLE: readonly Who[] = [
  'user:default/tom',
  'user:default/jane',
  'user:default/erik',
  'user:default/wanda',
  'user:default/sofia',
  'user:default/markus',
  'reporter',
  'pipeline',
];

describe('an agreement on offer', () => {
  const databases = createDatabases();

  describe.each([
    ['shipped policy', undefined],
    ['a policy that allows all', allowAll],
  ])('under %s', (_name, policy) => {
    it.each(ENGINES)(
      'lets nobody change what is offered but by the steps that are theirs, %s',
      async engine => {
        const knex = await databases.migrated(engine);
        const portal = await startPortal({ knex, policy });
        await createIndicator(portal);
        const found: object[] = [];
        const expected: object[] = [];
        for (const { step, body, may } of STEPS) {
          for (const who of PEOPLE) {
            const { id, hash } = await offer(portal);
            const read = await portal.send(
              'pipeline',
              'get',
              `/agreements/${id}/versions/1`,
            );
            const { status } = await portal.send(
              who,
              'post',
              `/agreements/${id}/${step}`,
              { body: body(hash) },
            );
            const after = await portal.send(
              'pipeline',
              'get',
              `/agreements/${id}/versions/1`,
            );
            const key = { step, body: body('hash'), who };
            found.push({
              ...key,
              isDone: status === 200,
              isRefused: [400, 403, 404, 409].includes(status),
              hash: after.body.hash === hash,
              targets: after.body.targets,
              state: status === 200 ? 'changed' : after.body.state,
            });
            const isDone = may.includes(who);
            expected.push({
              ...key,
              isDone,
              isRefused: !isDone,
              hash: true,
              targets: read.body.targets,
              state: isDone ? 'changed' : 'offered',
            });
          }
        }
        expect(found).toEqual(expected);
      },
    );
  });
});
