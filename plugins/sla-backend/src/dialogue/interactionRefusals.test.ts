import { SYSTEM } from '../__testUtils__/company';
import { createDatabases } from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const SOFIA = 'user:default/sofia';
const PATH = '/customers/default/retail-banking/interactions';

describe('what nobody can record', () => {
  const databases = createDatabases();

  it.each<[string, object, string]>([
    [
      'a note in the future',
      { kind: 'note', at: '2099-01-01T00:00:00Z' },
      'at',
    ],
    [
      'an end before the begin',
      { at: '2026-10-01T08:00:00Z', until: '2026-10-01T07:00:00Z' },
      'until',
    ],
    ['an end without a begin', { until: '2026-10-01T07:00:00Z' }, 'at'],
    ['the place of a call', { kind: 'call', place: 'Room 4' }, 'place'],
    ['the due date of a note', { kind: 'note', due: '2027-01-31' }, 'due'],
    [
      'a link that runs something',
      { links: [{ title: 'x', url: `${'javascript'}:alert(1)` }] },
      'links.0.url',
    ],
    ['an owner who is a system', { kind: 'complaint', owner: SYSTEM }, 'owner'],
    ['too long a text', { text: 'x'.repeat(10_001) }, 'text'],
    ['half a character', { title: '\ud83e' }, 'title'],
    [
      'too many participants',
      { participants: Array(51).fill('x') },
      'participants',
    ],
    ['an unknown field', { mood: 'good' }, 'mood'],
  ])('is %s, and nothing is stored', async (_what, changes, field) => {
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
    });
    const before = await portal.rowCounts();
    const refused = await portal.send(SOFIA, 'post', PATH, {
      body: { kind: 'meeting', title: 'Review of October', ...changes },
    });
    expect(refused.status).toBe(400);
    expect(refused.body.error.details).toEqual([
      expect.objectContaining({ field }),
    ]);
    expect(await portal.rowCounts()).toEqual(before);
  });
});
