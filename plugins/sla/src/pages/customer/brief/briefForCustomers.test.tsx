import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aContact } from '../../../__testUtils__/aContact';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aComplaint } from '../../../__testUtils__/anInteraction';
import { theBars } from '../../../__testUtils__/aRequirement';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const PATH = '/sla/customers/default/retail-banking/brief';

function open(path: string) {
  const api = new FakeSlaApi({
    customers: [aCustomer({ side: 'customer', conflicts: null })],
    contacts: [aContact()],
    requirementBars: [theBars()],
    interactions: [aComplaint()],
  });
  renderPage(path, { api });
  return api;
}

const shown = async () =>
  await screen.findByRole('article', { name: /Retail Banking$/ }, PATIENT);

// A policy that allows all allows a representative the provider's part as well.
describe('the page before a meeting, for who represents the customer', () => {
  it('has no internals, and no switch for them', async () => {
    const api = open(PATH);
    expect(await shown()).toHaveTextContent(
      'What you may see of Retail Banking',
    );
    expect(screen.getByText('Payments is slow')).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText(/handed out|internal|Anna Berg/i)).toBeNull();
    expect(api.getContacts).not.toHaveBeenCalled();
    expect(api.getOpportunities).not.toHaveBeenCalled();
    expect(api.getWatermelons).not.toHaveBeenCalled();
  });

  it('is not offered with internals, but leads to the one without', async () => {
    const api = open(`${PATH}?internals=with`);
    expect(
      await screen.findByText(
        'With internals this page is for the provider alone',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByTestId('sla-brief-sheet')).toBeNull();
    expect(api.getInteractionsOf).not.toHaveBeenCalled();

    await userEvent.click(
      screen.getByRole('link', { name: 'The page without internals' }),
    );
    expect(await shown()).toHaveTextContent('1 complaint is open');
  });
});
