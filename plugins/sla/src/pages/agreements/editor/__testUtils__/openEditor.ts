import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../../__testUtils__/aCustomer';
import { anAgreement } from '../../../../__testUtils__/anAgreement';
import { anIndicator } from '../../../../__testUtils__/anIndicator';
import {
  FakeSlaApi,
  type FakeSlaApiContent,
} from '../../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../../__testUtils__/renderPage';

/** The first page that is loaded brings all of the portal's components. */
export const PATIENT = { timeout: 20_000 };

/** The target of the draft. */
export const TARGET_ID = '6f9ff2f5-7d5d-4c4e-8a11-1f2d3c4b5a69';

/** A draft that nobody has offered yet. */
export function aDraft(changes: Partial<Agreement> = {}): Agreement {
  const agreement = anAgreement();
  return {
    ...agreement,
    state: 'draft',
    version: 1,
    hash: null,
    signatures: [],
    targets: [{ ...agreement.targets[0], id: TARGET_ID }],
    ...changes,
  };
}

/** Opens an address of the editor; what is created or stored answers with the first agreement. */
export function openEditor(
  path: string,
  options: {
    readonly agreements?: readonly Agreement[];
    readonly versions?: readonly Agreement[];
    readonly language?: 'en' | 'de';
    readonly denied?: boolean;
    /** What the API knows besides. */
    readonly content?: FakeSlaApiContent;
  } = {},
) {
  const { agreements = [aDraft()], versions, language, denied } = options;
  const api = new FakeSlaApi({
    ...options.content,
    agreements,
    versions,
    customers: [aCustomer()],
    indicators: [
      anIndicator({
        ref: 'system:default/payments/availability',
        entityRef: 'system:default/payments',
        name: 'availability',
        title: 'Availability',
        stream: 'states',
      }),
    ],
  });
  api.createAgreement.mockResolvedValue(agreements[0]);
  api.updateAgreement.mockResolvedValue(agreements[0]);
  renderPage(path, {
    api,
    language,
    authorize: () => (denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW),
  });
  return api;
}

/** Presses a button that comes to be there; in a page of this size what is hidden is not looked up. */
export async function press(name: string | RegExp) {
  await userEvent.click(
    await screen.findByRole('button', { name, hidden: true }, PATIENT),
  );
}

/**
 * A field by its label, once it is there. In a form of this size the label is
 * asked for its field: to ask every field for its labels takes a second.
 */
export async function field(name: string | RegExp): Promise<HTMLElement> {
  return await waitFor(() => {
    const [labelled, ...others] = screen
      .queryAllByText<HTMLLabelElement>(name, { selector: 'label' })
      .flatMap(({ control }) => control ?? []);
    return labelled !== undefined && others.length === 0
      ? labelled
      : screen.getByLabelText(name, { selector: 'input, select, textarea' });
  }, PATIENT);
}

/** Types a value into a field. */
export async function type(name: string | RegExp, value: string) {
  fireEvent.change(await field(name), { target: { value } });
}
