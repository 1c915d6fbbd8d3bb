import type { Page } from 'playwright-core';
import { connectOnce } from './support/connectOnce';
import { Portal } from './support/Portal';
import { acmeRow, figureOf, PAYMENTS_TAB } from './support/tab';
import { enterAs, useBrowser } from './support/visit';

const SLOWLY = 240_000;
const A_MINUTE = 60_000;
const DAY_MS = 86_400_000;
const STAYED = 'slaStayed';

/** What a page is told of what changes. */
function toldTo(page: Page): Promise<string> {
  return new Promise(resolve => {
    page.on('websocket', socket =>
      socket.on('framereceived', ({ payload }) => {
        // Jobs tell of their own, such as of alerts.
        if (/sla:changes.*measurements/.test(String(payload))) {
          resolve(String(payload));
        }
      }),
    );
  });
}

/** So that a page which was loaded anew is told from one that stayed. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(key => Reflect.set(window, key, true), STAYED);
}

async function hasStayed(page: Page): Promise<boolean> {
  return await page.evaluate(key => Reflect.has(window, key), STAYED);
}

describe('open pages', () => {
  const { visit } = useBrowser();
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start();
    await connectOnce(portal.addresses.backend);
  }, SLOWLY);
  afterAll(async () => {
    await portal?.stop();
  }, SLOWLY);

  async function pushOutage(): Promise<void> {
    const { backend, token } = portal.addresses;
    const since = new Date(Date.now() - 40 * DAY_MS);
    const from = `${since.toISOString().slice(0, 19)}Z`;
    const response = await fetch(`${backend}/api/sla/measurements`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({
        indicator: 'system:default/payments/availability',
        states: [{ id: 'INC-4711', state: 'down', from, to: null }],
      }),
    });
    expect(response.status).toBe(200);
  }

  it(
    'show an outage by themselves within a minute, on both frontend systems',
    async () => {
      const { app, legacyApp } = portal.addresses;
      const home = await visit();
      const tab = await visit();
      const told = Promise.all([toldTo(home), toldTo(tab)]);
      await enterAs(home, 'Markus', `${app}/sla`);
      await home.getByRole('heading', { name: 'Needs attention' }).waitFor();
      await enterAs(tab, 'Erik', `${legacyApp}${PAYMENTS_TAB}`);
      const figure = figureOf(await acmeRow(tab));
      expect(await figure.innerText()).not.toMatch(/^0\.000/);
      await Promise.all([mark(home), mark(tab)]);

      await pushOutage();

      await Promise.all([
        tab
          .getByRole('row', { name: /Acme Logistics/ })
          .getByRole('button', { name: /^Explain 0\.000/ })
          .waitFor({ timeout: A_MINUTE }),
        home
          .getByRole('region', { name: 'Needs attention' })
          .getByRole('listitem')
          .filter({ hasText: 'Acme Logistics' })
          .filter({ hasText: 'breached' })
          .first()
          .waitFor({ timeout: A_MINUTE }),
      ]);
      expect(await hasStayed(home)).toBe(true);
      expect(await hasStayed(tab)).toBe(true);
      // Everybody with a page open is told, so it says nothing of what happened.
      for (const frame of await told) {
        expect(JSON.parse(frame)).toEqual({
          channel: 'sla:changes',
          message: { changed: expect.arrayContaining(['measurements']) },
        });
      }
    },
    SLOWLY,
  );
});
