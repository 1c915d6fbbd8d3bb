import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen, within } from '@testing-library/react';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anAction } from '../../../__testUtils__/anAction';
import { aComplaint } from '../../../__testUtils__/anInteraction';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

// In a file of its own: what a permission was is kept from one test to the next.
it('offers nothing in dialogue and actions to who may only read', async () => {
  const api = new FakeSlaApi({
    customers: [aCustomer()],
    interactions: [aComplaint()],
    actions: [anAction()],
  });
  renderPage('/sla/customers/default/retail-banking', {
    api,
    authorize: () => AuthorizeResult.DENY,
  });
  const region = async (name: string) =>
    within(await screen.findByRole('region', { name }, PATIENT));
  const dialogue = await region('Dialogue');
  expect(await dialogue.findByText('Payments is slow')).toBeInTheDocument();
  const actions = await region('Open actions');
  expect(await actions.findByText('More memory')).toBeInTheDocument();
  // What may be read may be exported.
  for (const part of [dialogue, actions]) {
    expect(
      part.queryAllByRole('button').map(({ textContent }) => textContent),
    ).toEqual(['XLSX', 'CSV']);
  }
});
