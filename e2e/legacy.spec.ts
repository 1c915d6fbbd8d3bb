import { sharedPortal } from './support/shared';
import { acmeRow, figureOf, PAYMENTS_TAB } from './support/tab';
import { enterAs, useBrowser } from './support/visit';

describe('the legacy frontend system', () => {
  const { visit } = useBrowser();

  it('shows the card, the tab and the explanation', async () => {
    const page = await visit();
    const overview = PAYMENTS_TAB.replace('/service-levels', '');
    await enterAs(page, 'Erik', `${sharedPortal().legacyApp}${overview}`);
    await page
      .getByRole('link', { name: 'All targets and their history' })
      .click();
    const figure = figureOf(await acmeRow(page));
    const achieved = await figure.innerText();
    await figure.click();
    await page
      .getByRole('dialog', { name: `How ${achieved} came about` })
      .getByRole('heading', { name: 'Intervals' })
      .waitFor();
  });
});
