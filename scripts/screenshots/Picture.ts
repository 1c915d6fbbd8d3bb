import type { Page } from 'playwright-core';
import type { PersonaTitle } from '../../e2e/support/visit';

/** What is shown, to whom, and how large. */
export interface Picture {
  readonly name: string;
  /** Who sees it. */
  readonly person: PersonaTitle;
  readonly path: string | (() => Promise<string>);
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What to do before the picture is taken. */
  readonly prepare: (page: Page) => Promise<void>;
}

/** Waits for a heading; a text is all of it. */
export const headed = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('heading', { name, exact: true }).waitFor();
};
