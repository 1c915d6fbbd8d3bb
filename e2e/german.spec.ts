import { agreedNames } from './support/agreements';
import { englishLeft } from './support/englishLeft';
import { addressOf, untilRead } from './support/openPage';
import { pagesIn } from './support/ourPages';
import { overhang } from './support/overhang';
import { APPS } from './support/shared';
import { rememberVisitor, useBrowser } from './support/visit';

/** Both apps have their words from one place: of the second it is enough to see that it asks there. */
const SOME = 8;

describe.each(APPS)('in German, in the %s', app => {
  const { visit } = useBrowser();
  const pages = pagesIn(app);

  it.each(app === 'app' ? pages : pages.slice(0, SOME))(
    '$name has no English word of ours',
    async ours => {
      const page = await visit({ locale: 'de-DE' });
      await rememberVisitor(page, {
        person: ours.person ?? 'Markus',
        language: 'de',
      });
      await page.goto(await addressOf(ours, app));
      await untilRead(page, ours, 'de');
      const names = await agreedNames();
      expect(await englishLeft(page, ours.content, names)).toEqual([]);
      // German words are longer.
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await overhang(page, ours.content)).toEqual([]);
    },
  );
});
