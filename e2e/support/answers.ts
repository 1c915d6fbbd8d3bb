import type { Page, Route } from 'playwright-core';

const OURS = '**/api/sla/**';

const NAMES = {
  403: 'NotAllowedError',
  404: 'NotFoundError',
  500: 'Error',
} as const;

type Refusal = keyof typeof NAMES;

async function refuse(route: Route, status: Refusal): Promise<void> {
  await route.fulfill({
    status,
    contentType: 'application/json',
    headers: { 'Access-Control-Allow-Origin': '*' },
    body: JSON.stringify({
      error: { name: NAMES[status], message: 'made up by a test' },
      response: { statusCode: status },
    }),
  });
}

/** Lets the plugin's API refuse everything. */
export async function refuseAll(page: Page, status: Refusal): Promise<void> {
  await page.route(OURS, route => refuse(route, status));
}

/** Lets the plugin's API answer lists without an item. */
export async function answerNothing(page: Page): Promise<void> {
  await page.route(OURS, route =>
    route.fulfill({
      json: { items: [] },
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
}

const COPIES = 10;
const IDS = ['id', 'agreementId', 'targetId', 'service'];

/** One more like an item, with ids of its own. */
function another(item: object, number: number): object {
  const entries = Object.entries(item).map(([key, value]) => {
    if (key === 'requirement') {
      return [key, another(value, number)];
    }
    return [key, IDS.includes(key) ? `${value}-${number}` : value];
  });
  return Object.fromEntries(entries);
}

/** Lets the plugin's API answer ten times as many items as there are. */
export async function answerMany(page: Page): Promise<void> {
  await page.route(OURS, async route => {
    const response = await route.fetch();
    const answer: { readonly items?: readonly object[] } =
      await response.json();
    const items = answer.items?.flatMap(item =>
      Array.from({ length: COPIES }, (_, i) => another(item, i)),
    );
    await route.fulfill({ response, json: { ...answer, items } });
  });
}

/** Lets the plugin's API be as it is. */
export async function answerAgain(page: Page): Promise<void> {
  await page.unroute(OURS);
}

/**
 * Holds every answer of the plugin's API until it is told how to answer.
 *
 * @returns refuses what is held, and what comes, with a status
 */
export async function holdAll(page: Page): Promise<(status: Refusal) => void> {
  let answer: (status: Refusal) => void = () => {};
  const status = new Promise<Refusal>(resolve => {
    answer = resolve;
  });
  await page.route(OURS, async route => refuse(route, await status));
  return answer;
}
