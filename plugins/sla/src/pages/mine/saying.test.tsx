import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const TOM = 'user:default/tom';
const LEDGER = 'system:default/gl-2';
const ENTITY = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'gl-2', namespace: 'default', title: 'General ledger' },
};
const BANKING = aCustomer({ representatives: [TOM], owns: [], uses: [LEDGER] });
const ACME = aCustomer({
  ref: 'customer:default/acme',
  title: 'Acme',
  representatives: [TOM],
  owns: [LEDGER],
});

/** Opens the dialog that complains, and tells what can be chosen in it. */
async function complain(customers: readonly ReturnType<typeof aCustomer>[]) {
  const api = new FakeSlaApi({ customers });
  renderPage('/sla/mine', { api, reader: TOM, entities: [ENTITY] });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Complain' }, PATIENT),
  );
  const service = screen.getByLabelText(/^Which service/);
  const choices = within(service)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  return { api, service, choices };
}

describe('what somebody may complain about', () => {
  it('are services by their title, also without an agreement', async () => {
    const { choices } = await complain([BANKING]);
    expect(choices).toEqual(['General ledger']);
  });

  it('names the customer where somebody represents several with the same service', async () => {
    const { api, service, choices } = await complain([BANKING, ACME]);
    expect(choices).toEqual([
      'Retail Banking: General ledger',
      'Acme: General ledger',
    ]);
    await userEvent.selectOptions(service, 'Acme: General ledger');
    await userEvent.type(
      screen.getByLabelText(/^What is wrong\?/),
      'Login is slow',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(api.recordInteraction).toHaveBeenCalledWith(
      ACME.ref,
      expect.objectContaining({ entities: [LEDGER] }),
    );
  });
});
