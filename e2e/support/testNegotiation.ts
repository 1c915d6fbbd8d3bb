import type { PortalAddresses } from './Portal';
import { Negotiation, stands } from './Negotiation';
import { acmeRow, PAYMENTS_TAB } from './tab';
import { enterAs, useBrowser, type PersonaTitle } from './visit';

const SLOWLY = 480_000;
const MINUTE = 60_000;
const NEED = 'Payments are up at the counters';
const TARGETS = 'Targets with what was achieved and the last periods';

/** The month before the one that runs: over on every day on which this is run. */
function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1))
    .toISOString()
    .slice(0, 7);
}

/** How an agreement is reached, on a portal that may be changed. */
export function testNegotiation(addresses: () => PortalAddresses): void {
  const { visit } = useBrowser();
  const enter = async (person: PersonaTitle) => {
    const page = await visit({ timezoneId: 'Europe/Berlin' });
    await enterAs(page, person, `${addresses().app}/sla`);
    return page;
  };

  it(
    'leads from what a customer needs over a counter-offer to two signatures, and through an amendment in the middle of a month',
    async () => {
      const { app, legacyApp } = addresses();
      const month = lastMonth();
      const markus = await enter('Markus');
      const erik = await enter('Erik');
      const tom = await enter('Tom');
      const negotiation = new Negotiation({
        people: { markus, erik, tom },
        app,
        need: NEED,
      });

      await negotiation.askFor();
      await negotiation.draft();

      // Until it is offered it is nothing to the customer.
      await negotiation.read(tom, 1);
      await tom
        .getByText(/not found|There is no such|may not/i)
        .first()
        .waitFor();

      await negotiation.offer(1);
      await negotiation.find(1);
      expect(await tom.getByText('Can we promise this?').count()).toBe(0);
      await negotiation.counter('99.5 is enough for us');
      await negotiation.change(2, { atLeast: '99.5' });
      await negotiation.offer(2);
      await negotiation.find(2);
      await negotiation.sign(2, 'agreed');

      // It begins with the month that comes, and is not in force before.
      // What is wanted stands on the tab too, in a table of its own.
      const row = markus
        .getByRole('table', { name: TARGETS })
        .getByRole('row', { name: new RegExp(NEED) });
      await markus.goto(`${app}${PAYMENTS_TAB}`);
      await acmeRow(markus);
      expect(await row.count()).toBe(0);

      // Both want it to hold already: on its first day it is in force.
      await negotiation.amend(2);
      await negotiation.change(3, { atLeast: '99.5', from: `${month}-01` });
      await negotiation.offer(3);
      await negotiation.find(3);
      await negotiation.sign(3, 'active');
      await markus.goto(`${app}${PAYMENTS_TAB}`);
      await row.getByText(/99\.5/).first().waitFor();

      await negotiation.amend(3);
      await negotiation.change(4, { atLeast: '99.9', from: `${month}-15` });
      await negotiation.offer(4);
      await negotiation.find(4);
      await tom.getByRole('button', { name: 'Show what is different' }).click();
      await tom
        .getByText(/^was: .*99\.5/)
        .first()
        .waitFor();
      await tom
        .getByText(/^is: .*99\.9/)
        .first()
        .waitFor();
      await negotiation.sign(4, 'active');

      // The month is judged by each version for its days.
      await markus.goto(`${app}${negotiation.path}/months/${month}`);
      const parts = markus.getByRole('row', { name: /^version \d/ });
      await parts.nth(1).waitFor({ timeout: 2 * MINUTE });
      const told = await parts.allInnerTexts();
      expect(told).toHaveLength(2);
      expect(told[0]).toMatch(/version 3, .* 1, .* to .* 14, [^]*99\.5/);
      expect(told[1]).toMatch(/version 4, .* 15, [^]*99\.9/);

      // The other app reads the same.
      await enterAs(markus, 'Markus', `${legacyApp}${negotiation.path}`);
      await stands(markus, 'Version 4: active');
      await markus
        .getByRole('table', { name: 'What it rests on' })
        .getByRole('link', { name: 'Core ledger for Team Payments' })
        .waitFor();
      await markus.goto(`${legacyApp}/sla/agreements/new`);
      await markus.getByRole('button', { name: 'Store the draft' }).waitFor();
    },
    SLOWLY,
  );
}
