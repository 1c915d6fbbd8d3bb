import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { aRequirement, theBars } from '../../../__testUtils__/aRequirement';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

// Apart from the others: what a policy said is remembered between tests.
describe("the page of a customer, to the customer's side", () => {
  it('lets them say something that is shared, and decide nothing', async () => {
    const api = new FakeSlaApi({
      customers: [aCustomer()],
      agreements: [anAgreement()],
      requirements: [aRequirement()],
      requirementBars: [theBars()],
    });
    const refusal = await aRefusal(404);
    api.getOpportunities.mockRejectedValue(refusal);
    renderPage('/sla/customers/default/retail-banking', {
      api,
      authorize: permission =>
        /\.(read|create)$/.test(permission)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    });
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Payments availability' },
        PATIENT,
      ),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByRole('button', { name: 'Say it to both sides' }),
    ).toBeInTheDocument();
    expect(dialog.queryByLabelText('Share it with the customer')).toBeNull();
    expect(dialog.queryByRole('button', { name: 'Offered' })).toBeNull();
    expect(
      dialog.queryByRole('button', { name: 'Link the target' }),
    ).toBeNull();
    // Hidden from who reads the dialog, yet there is not so much as a heading.
    expect(screen.queryByText('Opportunities')).toBeNull();
  });
});
