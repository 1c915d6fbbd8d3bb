import type { Locator } from 'playwright-core';

/** What somebody does on pages, each click and each field counted. */
export class Steps {
  #clicks = 0;
  #fields = 0;

  /** A button, a link, or a box that is ticked. */
  async click(what: Locator): Promise<void> {
    this.#clicks += 1;
    await what.click();
  }

  /** A text, a number or a date that is typed. */
  async fill(field: Locator, text: string): Promise<void> {
    this.#fields += 1;
    await field.fill(text);
  }

  /** One of a list, by what it is called. */
  async choose(field: Locator, label: string): Promise<void> {
    this.#fields += 1;
    await field.selectOption({ label });
  }

  /** An entity that the catalog suggests while its title is typed. */
  async suggest(field: Locator, title: string): Promise<void> {
    this.#fields += 1;
    await field.fill(title);
    const list = await field.getAttribute('list');
    const option = field
      .page()
      .locator(`datalist[id="${list}"] option`)
      .filter({ hasText: new RegExp(`^${title}$`) });
    await option.waitFor({ state: 'attached' });
    // A browser's own list of suggestions cannot be reached from here.
    await field.fill((await option.getAttribute('value')) ?? '');
  }

  get total(): number {
    return this.#clicks + this.#fields;
  }

  toString(): string {
    return `${this.total} steps: ${this.#clicks} clicks and ${
      this.#fields
    } fields`;
  }
}
