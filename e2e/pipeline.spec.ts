import { Portal } from './support/Portal';
import { acmeRow, figureOf, PAYMENTS_TAB, periodsOf } from './support/tab';
import { enterAs, useBrowser } from './support/visit';

const SLOWLY = 180_000;
const ALL_DOWN = /^0\.000\s%$/;
const DAY_MS = 86_400_000;

describe('a pipeline', () => {
  const { visit } = useBrowser();
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start();
  }, SLOWLY);
  afterAll(async () => {
    await portal?.stop();
  }, SLOWLY);

  async function send(token: string, id: string): Promise<number> {
    const since = new Date(Date.now() - 40 * DAY_MS);
    const from = `${since.toISOString().slice(0, 19)}Z`;
    const response = await fetch(
      `${portal.addresses.backend}/api/sla/measurements`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({
          indicator: 'system:default/payments/availability',
          states: [{ id, state: 'down', from, to: null }],
        }),
      },
    );
    return response.status;
  }

  /** What an engineer reads now: the figure to date, and the months before. */
  async function read() {
    const page = await visit();
    await enterAs(page, 'Erik', `${portal.addresses.app}${PAYMENTS_TAB}`);
    const row = await acmeRow(page);
    const months = await periodsOf(row).evaluateAll(cells =>
      cells.map(cell => cell.getAttribute('aria-label') ?? ''),
    );
    return { achieved: await figureOf(row).innerText(), months };
  }

  it(
    'pushes an outage that changes the tab and survives a restart',
    async () => {
      const before = await read();
      expect(before.achieved).not.toMatch(ALL_DOWN);

      // An outage that goes on: everything of this month is down, and a part of the last.
      expect(await send(portal.addresses.token, 'INC-4711')).toBe(200);
      const after = await read();
      expect(after.achieved).toMatch(ALL_DOWN);
      const [monthBefore] = after.months.slice(-2);
      expect(monthBefore).toContain(': breached, ');
      expect(after.months.slice(0, 9)).toEqual(before.months.slice(0, 9));

      await portal.restartBackend();
      expect(await read()).toEqual(after);
    },
    SLOWLY,
  );

  it('is refused with another token', async () => {
    expect(await send('not-the-token', 'INC-4712')).toBe(401);
  });
});
