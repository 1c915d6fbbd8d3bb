import type { Page } from 'playwright-core';
import type { PortalAddresses } from './Portal';
import { asPipeline } from './pipeline';
import { PAYMENTS_TAB } from './tab';

const ENTITY = 'system:default/payments';
const INDICATOR = `${ENTITY}/card-terminals`;
const MINUTE = 60_000;

/** The agreement that the story is about. */
export const TITLE = 'Card terminals for Retail Banking';
/** Its target; the name tells its notifications from those of the demo. */
export const TARGET = 'Card terminals are up';

function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** An agreement whose outages a pipeline pushes. */
export class Reporting {
  readonly #send: ReturnType<typeof asPipeline>;
  readonly #app: string;
  #agreementId = '';

  constructor(addresses: PortalAddresses) {
    this.#send = asPipeline(addresses);
    this.#app = addresses.app;
  }

  /** In force for the month: 99.9 %, around the clock. */
  async agree(month: string): Promise<void> {
    await this.#send('/indicators', {
      entityRef: ENTITY,
      name: 'card-terminals',
      stream: 'states',
      whereNothingReported: 'up',
    });
    const { id } = await this.#send('/agreements', {
      type: 'sla',
      title: TITLE,
      provider: 'group:default/team-payments',
      customer: 'customer:default/retail-banking',
      entities: [ENTITY],
      timeZone: 'Europe/Berlin',
      calendar: '24x7',
      effectiveFrom: `${month}-01`,
      effectiveTo: null,
      exclusionGrounds: ['measurement-error'],
      exclusionApproval: 'nobody',
      targets: [
        {
          name: TARGET,
          indicator: INDICATOR,
          objective: { kind: 'availability', atLeast: 99.9 },
          period: 'month',
        },
      ],
    });
    const { hash } = await this.#send(`/agreements/${id}/offer`, {
      version: 1,
    });
    for (const party of ['provider', 'customer']) {
      await this.#send(`/agreements/${id}/sign`, { party, version: 1, hash });
    }
    this.#agreementId = id;
  }

  /** Something was down for so many minutes, up to so many minutes before `now`. */
  async wasDown(
    id: string,
    outage: { now: number; minutes: number; endedMinutesAgo: number },
  ): Promise<void> {
    const to = outage.now - outage.endedMinutesAgo * MINUTE;
    await this.#send('/measurements', {
      indicator: INDICATOR,
      states: [
        {
          id,
          state: 'down',
          from: instant(to - outage.minutes * MINUTE),
          to: instant(to),
        },
      ],
    });
  }

  /** Declares later that so many minutes before `now` were measured wrongly. */
  async exclude(span: {
    now: number;
    minutes: number;
    endedMinutesAgo: number;
  }): Promise<void> {
    const to = span.now - span.endedMinutesAgo * MINUTE;
    await this.#send(`/agreements/${this.#agreementId}/exclusions`, {
      from: instant(to - span.minutes * MINUTE),
      to: instant(to),
      ground: 'measurement-error',
      reason: 'The probe stood in a cellar without a network',
    });
  }

  /** Reads the tab of the system. */
  async openTab(page: Page): Promise<void> {
    await page.goto(`${this.#app}${PAYMENTS_TAB}`);
    await this.rowOn(page).waitFor();
  }

  /** The target on the tab. */
  rowOn(page: Page) {
    return page
      .getByRole('table', {
        name: 'Targets with what was achieved and the last periods',
      })
      .getByRole('row', { name: new RegExp(TARGET) });
  }

  /** The notifications about the target that are there, once there are as many as that. */
  async notifications(page: Page, count: number): Promise<void> {
    const ofTarget = page.getByRole('row').filter({ hasText: TARGET });
    for (let left = 20; left > 0; left -= 1) {
      await page.goto(`${this.#app}/notifications`);
      await page
        .getByRole('heading', { name: 'Notifications' })
        .first()
        .waitFor();
      await ofTarget
        .nth(count - 1)
        .waitFor({ timeout: 10_000 })
        .catch(() => {});
      if ((await ofTarget.count()) >= count) {
        break;
      }
    }
    expect(await ofTarget.count()).toBe(count);
  }

  /** Follows a notification, once it is there. */
  async follow(page: Page, title: RegExp): Promise<void> {
    const link = page.getByRole('link', { name: title }).first();
    for (let left = 20; left > 0; left -= 1) {
      await page.goto(`${this.#app}/notifications`);
      await page
        .getByRole('heading', { name: 'Notifications' })
        .first()
        .waitFor();
      await link.waitFor({ timeout: 10_000 }).catch(() => {});
      if (await link.isVisible()) {
        break;
      }
    }
    await link.click();
  }
}
