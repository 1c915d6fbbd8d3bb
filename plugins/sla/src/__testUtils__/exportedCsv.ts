import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bytesOf, storedFiles } from './storedFiles';

/** What somebody may write anywhere: a formula, quotes, and characters from right to left and beyond the first plane. */
export const HARMFUL = '=cmd()|"שלום" 🙂';

/** How it stands in a CSV file, where it begins a cell: the apostrophe keeps it from being a formula. */
export const HARMLESS = `"'=cmd()|""שלום"" 🙂`;

/** Stores a table of the page as CSV, and gives what the file holds; the button may come later. */
export async function exportedCsv(table?: string): Promise<string> {
  const files = storedFiles();
  const name =
    table === undefined ? 'Export as CSV' : `Export as CSV: ${table}`;
  const patience = { timeout: 20_000 };
  await userEvent.click(await screen.findByRole('button', { name }, patience));
  await waitFor(() => expect(files).toHaveLength(1), patience);
  return (await bytesOf(files[0].content)).toString('utf8');
}
