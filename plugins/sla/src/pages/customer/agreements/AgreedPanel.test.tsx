import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aClosedFigure, aFigure } from '../../../__testUtils__/aFigure';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { anInteraction } from '../../../__testUtils__/anInteraction';
import {
  exportedCsv,
  HARMFUL,
  HARMLESS,
} from '../../../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const open = async (answers: ConstructorParameters<typeof FakeSlaApi>[0]) => {
  const api = new FakeSlaApi({ customers: [aCustomer()], ...answers });
  renderPage('/sla/customers/default/retail-banking', { api });
  await screen.findByRole('heading', { name: 'People' }, PATIENT);
  return api;
};

const panel = async () =>
  within(await screen.findByRole('region', { name: 'Agreed and achieved' }));

describe('what is agreed, on the page of a customer', () => {
  it('shows each agreement with its last period that is over, and the running one', async () => {
    await open({
      agreements: [
        anAgreement(),
        anAgreement({ id: 'agreement-2', title: 'Old', state: 'expired' }),
      ],
      attainment: [aClosedFigure('2026-10'), aFigure()],
    });
    const agreed = await panel();
    expect(
      agreed.getByRole('link', { name: 'Payments for Retail Banking' }),
    ).toHaveAttribute('href', '/sla/agreements/agreement-1');
    expect(agreed.getByText('met')).toBeInTheDocument();
    expect(agreed.getByText('at risk')).toBeInTheDocument();
    expect(agreed.queryByText('Old')).toBeNull();
  });

  it('stores what it shows, and nothing of it is a formula', async () => {
    await open({
      agreements: [anAgreement({ title: HARMFUL })],
      attainment: [aFigure({ status: 'met' })],
    });
    const csv = await exportedCsv('Agreed and achieved');
    expect(csv).toContain(HARMLESS);
    expect(csv).toMatch(/November 2026/);
  });

  it('says so where nothing is agreed', async () => {
    await open({ agreements: [] });
    expect(
      (await panel()).getByText('Nothing is agreed yet.'),
    ).toBeInTheDocument();
  });

  it('tries again where it cannot be read', async () => {
    const api = new FakeSlaApi({
      customers: [aCustomer()],
      agreements: [anAgreement()],
    });
    api.getAgreements.mockRejectedValueOnce(new Error('no connection'));
    renderPage('/sla/customers/default/retail-banking', { api });
    await screen.findByRole('heading', { name: 'People' }, PATIENT);
    expect((await panel()).getByText(/no connection/)).toBeInTheDocument();
    await userEvent.click(
      (await panel()).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await (await panel()).findByText('Payments for Retail Banking'),
    ).toBeInTheDocument();
  });
});

describe('the next meeting, on the page of a customer', () => {
  const meeting = (title: string, at: string) =>
    anInteraction({ id: title, title, at, until: null });

  it('is the planned one that comes first', async () => {
    await open({
      interactions: [
        meeting('Later', '2098-03-01T09:00:00Z'),
        meeting('Sooner', '2097-03-01T09:00:00Z'),
      ],
    });
    const people = within(screen.getByRole('region', { name: 'People' }));
    expect(await people.findByText('Sooner')).toBeInTheDocument();
    expect(people.queryByText('Later')).toBeNull();
  });

  it('is said not to be planned', async () => {
    await open({ interactions: [] });
    const people = within(screen.getByRole('region', { name: 'People' }));
    expect(await people.findByText('none is planned')).toBeInTheDocument();
  });
});
