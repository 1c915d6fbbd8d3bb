import { focused, isBehindDialog, tabTo } from './support/keyboard';
import { overhang } from './support/overhang';
import { seriousFindings } from './support/seriousFindings';
import { sharedPortal } from './support/shared';
import { acmeRow, figureOf, PAYMENTS_TAB, periodsOf } from './support/tab';
import { enterAs, useBrowser } from './support/visit';

const DIALOG = '[role=dialog]';

describe('the tab and its explanation', () => {
  const { visit } = useBrowser();
  const address = () => `${sharedPortal().app}${PAYMENTS_TAB}`;

  // Each theme by a visit of its own: a change draws the page anew, without the explanation.
  it.each(['light', 'dark'] as const)(
    'explains accessibly in %s, at every width',
    async colorScheme => {
      const page = await visit({ colorScheme });
      await enterAs(page, 'Erik', address());
      await figureOf(await acmeRow(page)).click();
      await page.getByRole('heading', { name: 'Intervals' }).waitFor();
      expect(await seriousFindings(page, DIALOG)).toEqual([]);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overhang(page, DIALOG)).toEqual([]);
      }
    },
  );

  it('is read with the keyboard alone', async () => {
    const page = await visit();
    await enterAs(page, 'Erik', address());
    await acmeRow(page);

    const figure = await tabTo(page, /^Explain /);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Intervals' }).waitFor();
    // The focus never gets behind the dialog, wherever Tab leads.
    for (let presses = 0; presses < 15; presses++) {
      await page.keyboard.press('Tab');
      expect(await isBehindDialog(page)).toBe(false);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(figure);

    await tabTo(page, /: (met|near miss|at risk|breached|no data)/);
    await page.keyboard.press('Space');
    await dialog.waitFor();
    await tabTo(page, /^Close$/);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  });

  it('gives every period room for its sign', async () => {
    const page = await visit({ viewport: { width: 1280, height: 900 } });
    await enterAs(page, 'Erik', address());
    const widths = await periodsOf(await acmeRow(page)).evaluateAll(cells =>
      cells.map(cell => cell.getBoundingClientRect().width),
    );
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(20);
  });

  it('shows its text (a browser without fonts shows none)', async () => {
    const page = await visit();
    await enterAs(page, 'Erik', address());
    const box = await figureOf(await acmeRow(page)).boundingBox();
    expect(box?.width).toBeGreaterThan(40);
    expect(box?.height).toBeGreaterThan(12);
  });
});
