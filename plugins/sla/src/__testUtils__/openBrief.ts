import { screen, within } from '@testing-library/react';
import { EVERYTHING_OF_A_CUSTOMER } from './everythingOfACustomer';
import { FakeSlaApi, type FakeSlaApiContent } from './FakeSlaApi';
import { renderPage } from './renderPage';

const PATIENT = { timeout: 20_000 };

/** Where the page before a meeting with Retail Banking is. */
export const BRIEF_PATH = '/sla/customers/default/retail-banking/brief';

/** When it is opened, in milliseconds. */
export const BRIEFED_AT = Date.parse('2026-11-24T12:00:00Z');

/** Opens the page before a meeting with Retail Banking, of which there is everything. */
export function openBrief(
  options: {
    readonly content?: FakeSlaApiContent;
    readonly query?: string;
    readonly language?: 'en' | 'de';
    readonly prepare?: (api: FakeSlaApi) => void;
  } = {},
): FakeSlaApi {
  const { content, query = '', language, prepare } = options;
  const api = new FakeSlaApi({ ...EVERYTHING_OF_A_CUSTOMER, ...content });
  prepare?.(api);
  renderPage(`${BRIEF_PATH}${query}`, { api, language });
  return api;
}

/** What is printed, once it is read. */
export async function briefSheet(): Promise<HTMLElement> {
  return await screen.findByRole(
    'article',
    { name: /Retail Banking$/ },
    PATIENT,
  );
}

/** What can be read of a part of a page, with plain spaces. */
export function textOf(element: HTMLElement): string {
  const read = document.createElement('div');
  read.innerHTML = element.innerHTML;
  read.querySelectorAll('style').forEach(style => style.remove());
  return (read.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
}

/** A part of the sheet by its heading. */
export function briefPart(name: string) {
  return within(screen.getByRole('region', { name }));
}

/** The rows of such a part. */
export function briefRows(name: string): string[] {
  return briefPart(name)
    .getAllByRole('listitem')
    .map(row => textOf(row));
}
