import type { Page } from 'playwright-core';
import type { OurPage } from './ourPages';
import { sharedPortal, type AppName } from './shared';

/** Waits until a page of ours is there and reads nothing more. */
export async function untilRead(
  page: Page,
  { content, heading }: OurPage,
  language: 'en' | 'de' = 'en',
): Promise<void> {
  const part = page.locator(content);
  await part.getByText(heading[language]).first().waitFor();
  await page
    .locator(`${content} .MuiLinearProgress-root`)
    .first()
    .waitFor({ state: 'detached' });
}

/** Where a page of ours is in one of the apps. */
export async function addressOf(ours: OurPage, app: AppName): Promise<string> {
  return `${sharedPortal()[app]}${await ours.path()}`;
}

/** Colours and places are at once what they will be. */
export async function withoutTransitions(page: Page): Promise<void> {
  await page.addStyleTag({
    content: '*, *::before, *::after { transition: none !important }',
  });
}

/** Changes between light and dark, as the system of the reader does. */
export async function turnTo(
  page: Page,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(isDark => {
    const { backgroundColor } = window.getComputedStyle(document.body);
    const [, red] = /rgb\((\d+)/.exec(backgroundColor) ?? [];
    return Number(red) < 128 === isDark;
  }, colorScheme === 'dark');
}
