import type { Page } from 'playwright-core';
import { connectOnce } from './connectOnce';
import { Portal } from './Portal';
import { Reporting, TARGET, TITLE } from './Reporting';
import { aheadOf, setPageClock, storyClock } from './storyClock';
import { figureOf } from './tab';
import { enterAs, useBrowser, type PersonaTitle } from './visit';

const SLOWLY = 480_000;
const A_MINUTE = 60_000;
const PHONE = { viewport: { width: 390, height: 844 } };

/** From an outage over the close of its month to a corrected report, on a portal whose clock is set. */
export function testReporting(): void {
  const { visit } = useBrowser();
  const clock = storyClock();
  let portal: Portal;
  let ahead = aheadOf(clock.middle);

  beforeAll(async () => {
    portal = await Portal.start({ clockAhead: ahead });
    await connectOnce(portal.addresses.backend);
  }, SLOWLY);
  afterAll(async () => {
    await portal?.stop();
  }, SLOWLY);

  const enter = async (
    person: PersonaTitle,
    path: string,
    options: Parameters<typeof visit>[0] = {},
  ): Promise<Page> => {
    const page = await visit({ timezoneId: 'Europe/Berlin', ...options });
    await setPageClock(page, ahead);
    await enterAs(page, person, `${portal.addresses.app}${path}`);
    return page;
  };
  const now = () => Date.now() + ahead;

  it(
    'is watched, closed, reported, acknowledged and corrected',
    async () => {
      const { app } = portal.addresses;
      const { month } = clock;
      const reporting = new Reporting(portal.addresses);
      await reporting.agree(month);

      // An outage that uses more than half of what is allowed: open pages follow by themselves.
      const erik = await enter('Erik', '/sla');
      await reporting.openTab(erik);
      const figure = figureOf(reporting.rowOn(erik));
      expect(await figure.innerText()).toMatch(/^100\.000/);
      const markus = await enter('Markus', '/sla');
      const attention = markus
        .getByRole('region', { name: 'Needs attention' })
        .getByRole('listitem')
        .filter({ hasText: TARGET });
      await markus.getByRole('heading', { name: 'Needs attention' }).waitFor();
      await reporting.wasDown('INC-1', {
        now: now(),
        minutes: 25,
        endedMinutesAgo: 5,
      });
      await Promise.all([
        figure.filter({ hasText: /^99\.8/ }).waitFor({ timeout: A_MINUTE }),
        attention.first().waitFor({ timeout: A_MINUTE }),
      ]);

      // The owning team is told once, with a link that opens the explanation.
      await reporting.notifications(erik, 1);
      await erik
        .getByRole('link', { name: new RegExp(TARGET) })
        .first()
        .click();
      await erik.getByRole('dialog').getByText(TARGET).first().waitFor();

      // More of it, and what was agreed is missed: told once more.
      await reporting.wasDown('INC-2', {
        now: now(),
        minutes: 30,
        endedMinutesAgo: 60,
      });
      await attention
        .filter({ hasText: 'breached' })
        .first()
        .waitFor({ timeout: A_MINUTE });
      await reporting.notifications(erik, 2);
      const outageAt = now();

      // The month is over. The manager asks whose service it is what happened.
      ahead = aheadOf(clock.after);
      portal.setClockAhead(ahead);
      const manager = await enter('Markus', `/sla/close/${month}`);
      await manager
        .getByRole('button', {
          name: `Ask the owning team: ${TARGET}, ${TITLE}`,
        })
        .click();
      const ask = manager.getByRole('dialog');
      await ask.getByRole('button', { name: 'Ask', exact: true }).click();
      await ask.waitFor({ state: 'detached' });

      const engineer = await enter('Erik', '/sla');
      await reporting.follow(engineer, /Please say what happened/);
      await engineer
        .getByRole('textbox', { name: /^What happened/ })
        .fill('A switch lost its power');
      await engineer
        .getByRole('textbox', { name: /^What will be done/ })
        .fill('A second power supply');
      await engineer.getByRole('button', { name: 'Send the answer' }).click();
      await engineer.getByText(/^Thank you\./).waitFor();

      await manager.goto(`${app}/sla/close/${month}`);
      await manager.getByLabel(`Select ${TITLE}`).check();
      await manager.getByRole('button', { name: 'Publish 1 report' }).click();
      await manager
        .getByText('1 report was published.')
        .waitFor({ timeout: 2 * A_MINUTE });

      // The customer acknowledges it in three clicks, on a phone.
      const tom = await enter('Tom', '/sla/mine', PHONE);
      await tom
        .getByRole('link', { name: new RegExp(`^A report waits .*${TITLE}`) })
        .click();
      await tom.getByText('A switch lost its power').first().waitFor();
      await tom.getByRole('button', { name: 'Acknowledge' }).click();
      await tom
        .getByRole('dialog')
        .getByRole('button', { name: 'Acknowledge' })
        .click();
      await tom.getByText('You have acknowledged it.').waitFor();

      // A late exclusion changes no report, but shows; a corrected one is made of it.
      await reporting.exclude({
        now: outageAt,
        minutes: 30,
        endedMinutesAgo: 60,
      });
      await manager.goto(`${app}/sla/reports`);
      await manager
        .getByRole('link', { name: new RegExp(TITLE) })
        .first()
        .click();
      await manager
        .getByRole('region', { name: 'It differs from current facts' })
        .getByRole('row', { name: /an exclusion/ })
        .first()
        .waitFor({ timeout: 2 * A_MINUTE });
      await manager
        .getByRole('button', { name: 'Make a corrected report' })
        .click();
      const correct = manager.getByRole('dialog');
      await correct
        .getByLabel(/^Reason/)
        .fill('A probe without a network measured wrongly');
      await correct
        .getByRole('button', { name: 'Make a corrected report' })
        .click();
      await manager
        .getByRole('button', { name: 'Publish', exact: true })
        .click();
      await manager
        .getByRole('dialog')
        .getByRole('button', { name: 'Publish', exact: true })
        .click();
      await manager
        .getByRole('heading', { name: /Revision 2:\s*published/ })
        .waitFor();

      await tom.goto(`${app}/sla/mine`);
      await tom
        .getByRole('link', { name: new RegExp(`^A report waits .*${TITLE}`) })
        .click();
      await tom
        .getByText('A probe without a network measured wrongly')
        .first()
        .waitFor();
    },
    SLOWLY,
  );
}
