import type { Locator, Page } from 'playwright-core';

/** The version that is read, and how it stands. */
export async function stands(page: Page, words: string): Promise<void> {
  await page.getByRole('heading', { name: words, exact: true }).waitFor();
}

/** Takes a step of those that the page of an agreement offers. */
async function take(
  page: Page,
  step: string,
  fillIn: (dialog: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await page
    .getByRole('group', { name: 'What you can do' })
    .getByRole('button', { name: step, exact: true })
    .click();
  const dialog = page.getByRole('dialog');
  await fillIn(dialog);
  await dialog.getByRole('button', { name: step, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The people of the journey, each in a window of their own. */
export interface People {
  readonly markus: Page;
  readonly erik: Page;
  readonly tom: Page;
}

/** A negotiation, from the first request on. */
export class Negotiation {
  readonly #people: People;
  readonly #app: string;
  readonly #need: string;
  /** The path of the agreement, once there is one. */
  #path = '';

  constructor(options: {
    readonly people: People;
    /** Where the app is. */
    readonly app: string;
    /** What the customer asks for, which the agreement is called after. */
    readonly need: string;
  }) {
    this.#people = options.people;
    this.#app = options.app;
    this.#need = options.need;
  }

  /** Where the agreement is in an app. */
  get path(): string {
    return this.#path;
  }

  /** Opens a version of the agreement. */
  async read(page: Page, version: number): Promise<void> {
    await page.goto(`${this.#app}${this.#path}?version=${version}`);
  }

  /** The representative says what is needed. */
  async askFor(): Promise<void> {
    const { tom } = this.#people;
    await tom.goto(`${this.#app}/sla/mine`);
    await tom.getByRole('button', { name: 'Ask for something' }).click();
    const dialog = tom.getByRole('dialog');
    await dialog.getByLabel(/^What do you need/).fill(this.#need);
    await dialog
      .getByLabel('Which service?')
      .selectOption({ label: 'Payments' });
    await dialog.getByLabel(/^Why/).fill('Queues reach the street without');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await tom.getByText('What you need is recorded.').waitFor();
  }

  /** From what the customer wants, in their words, to a draft that can be measured. */
  async draft(): Promise<void> {
    const { markus } = this.#people;
    await markus.goto(`${this.#app}/sla/customers/default/retail-banking`);
    await markus.getByRole('button', { name: this.#need }).click();
    await markus.getByRole('button', { name: 'Draft an agreement' }).click();
    await markus
      .getByText(`It begins from what is wanted: ${this.#need}.`)
      .waitFor();
    await markus
      .getByLabel(/^Title/)
      .first()
      .fill(this.#need);
    await markus.getByLabel(/^At least, in percent/).fill('99.95');
    await markus
      .getByLabel(/^Measured by/)
      .selectOption('system:default/payments/availability');

    // What will be judged, how it would have been, and whether it can be promised.
    await markus
      .getByText(/at least 99\.95/)
      .first()
      .waitFor();
    await markus
      .getByRole('table', { name: 'The last periods of each target' })
      .getByText(/^\d+ of \d+ periods met/)
      .waitFor();
    await markus
      .getByRole('button', { name: `Can we promise this? ${this.#need}` })
      .click();
    await markus
      .getByRole('list', { name: 'Why' })
      .getByText(/of the last \d+ periods/)
      .first()
      .waitFor();

    await markus.getByRole('button', { name: 'Store the draft' }).click();
    await stands(markus, 'Version 1: draft');
    this.#path = new URL(markus.url()).pathname;
  }

  /** The manager opens the draft of the next version. */
  async amend(version: number): Promise<void> {
    const { markus } = this.#people;
    await this.read(markus, version);
    await take(markus, 'Amend');
    await stands(markus, `Version ${version + 1}: draft`);
  }

  /** The manager changes a draft, which is there again afterwards. */
  async change(
    version: number,
    fields: { readonly atLeast: string; readonly from?: string },
  ): Promise<void> {
    const { markus } = this.#people;
    await markus
      .getByRole('group', { name: 'What you can do' })
      .getByRole('button', { name: 'Edit', exact: true })
      .click();
    await markus.getByLabel(/^At least, in percent/).fill(fields.atLeast);
    if (fields.from !== undefined) {
      await markus.getByLabel(/^First day/).fill(fields.from);
    }
    await markus.getByRole('button', { name: 'Store the draft' }).click();
    await stands(markus, `Version ${version}: draft`);
  }

  /** Who owns the service approves the draft, and it is offered. */
  async offer(version: number): Promise<void> {
    const { markus, erik } = this.#people;
    await take(markus, 'Ask for approval', async dialog => {
      await dialog.getByLabel('Note').fill('As we said on Monday');
    });
    await markus.getByText(/It waits for: Team Payments/).waitFor();
    expect(
      await markus.getByRole('button', { name: 'Offer', exact: true }).count(),
    ).toBe(0);

    await erik.goto(`${this.#app}/notifications`);
    await erik
      .getByRole('link', { name: 'An agreement waits for your approval' })
      .first()
      .click();
    await stands(erik, `Version ${version}: draft`);
    await take(erik, 'Approve');
    await erik.getByText(/^Approved by Erik/).waitFor();

    await this.read(markus, version);
    await markus.getByText(/^Approved by Erik/).waitFor();
    await take(markus, 'Offer');
    await stands(markus, `Version ${version}: offered`);
  }

  /** The representative finds the offer among what waits. */
  async find(version: number): Promise<void> {
    const { tom } = this.#people;
    await tom.goto(`${this.#app}/sla/mine`);
    await tom
      .getByRole('link', {
        name: `An offer waits for your signature: ${this.#need}`,
      })
      .click();
    await stands(tom, `Version ${version}: offered`);
  }

  /** The representative does not accept the first offer, and the manager learns why. */
  async counter(reason: string): Promise<void> {
    const { markus, tom } = this.#people;
    await take(tom, 'Counter', async dialog => {
      await dialog.getByLabel(/^Reason/).fill(reason);
    });
    await stands(tom, 'Version 1: countered');

    await this.read(markus, 1);
    await markus.getByText(/^Countered by Tom/).waitFor();
    await markus.getByText(`“${reason}”`).waitFor();
    await this.read(markus, 2);
    await stands(markus, 'Version 2: draft');
  }

  /** The customer signs what it found, and then the provider: not before both have it is agreed. */
  async sign(version: number, state: 'agreed' | 'active'): Promise<void> {
    const { markus, tom } = this.#people;
    const agree = async (dialog: Locator) =>
      await dialog
        .getByLabel(`I have read version ${version} and agree to it`)
        .check();
    await take(tom, 'Sign', agree);
    await tom
      .getByRole('button', { name: 'Sign', exact: true })
      .waitFor({ state: 'detached' });
    await this.read(markus, version);
    await stands(markus, `Version ${version}: offered`);
    await take(markus, 'Sign', agree);
    await stands(markus, `Version ${version}: ${state}`);
  }
}
