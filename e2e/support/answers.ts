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
