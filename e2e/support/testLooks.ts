import { focusProblems } from './keyboard';
import { headingProblems } from './headingProblems';
import { addressOf, turnTo, untilRead, withoutTransitions } from './openPage';
import { pagesIn } from './ourPages';
import { overhang } from './overhang';
import { seriousColors, seriousFindings } from './seriousFindings';
import type { AppName } from './shared';
import { rememberVisitor, useBrowser } from './visit';
import { wrappedLabels } from './wrappedLabels';

// 320 px is what a window of 1280 px has left at a zoom of 400 %.
const WIDTHS = [1280, 390, 320];

/**
 * Tests every page of an app: readable and usable in both themes, at every
 * width, by keyboard and screen reader. The pages of both apps are the same
 * components: of the second app it is enough to see that they are drawn and read
 * as they should be in its own frame, on a phone.
 */
export function testLooks(app: AppName): void {
  const isFirst = app === 'app';
  const widths = isFirst ? WIDTHS : [390];
  const { visit } = useBrowser();

  it.each(pagesIn(app))(
    '$name passes axe, holds at its widths and shows the focus',
    async ours => {
      const page = await visit({ colorScheme: 'light' });
      await rememberVisitor(page, {
        person: ours.person ?? 'Markus',
      });
      await page.goto(await addressOf(ours, app));
      await untilRead(page, ours);
      await withoutTransitions(page);
      const problems: Record<string, readonly string[]> = {
        light: await seriousFindings(page, ours.content),
      };
      if (isFirst) {
        await turnTo(page, 'dark');
        await untilRead(page, ours);
        problems.dark = await seriousColors(page, ours.content);
      }
      problems.headings = await headingProblems(page, ours.content);
      problems.keyboard = isFirst
        ? await focusProblems(page, ours.content)
        : [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        problems[`at ${width} px`] = [
          ...(await overhang(page, ours.content)),
          ...(await wrappedLabels(page, ours.content)),
        ];
      }
      expect(
        Object.entries(problems).filter(([, found]) => found.length > 0),
      ).toEqual([]);
    },
  );
}
