import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aFigure } from '../../../__testUtils__/aFigure';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { anIndicator } from '../../../__testUtils__/anIndicator';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const stepOf = async (title: string) => {
  const heading = await screen.findByRole('heading', { name: title }, PATIENT);
  const item = screen
    .getAllByRole('listitem')
    .find(one => one.contains(heading));
  if (item === undefined) {
    throw new Error(`There is no step ${title}`);
  }
  return item;
};

describe('the checklist of an empty home', () => {
  it('leads a manager from customers to an agreement', async () => {
    renderPage('/sla', { api: new FakeSlaApi() });

    expect(await stepOf('Roles')).toHaveTextContent('done');
    const customers = await stepOf('Customers');
    expect(customers).toHaveTextContent('next');
    expect(customers).toHaveAttribute('aria-current', 'step');
    expect(
      within(customers)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual([
      '/sla/setup/groups',
      '/sla/setup/import?kind=customers',
      '/sla/customers',
    ]);
    const agreement = await stepOf('First agreement');
    expect(agreement).toHaveTextContent('open');
    expect(
      within(agreement).getByRole('link', { name: 'Record an agreement' }),
    ).toHaveAttribute('href', '/sla/agreements/record');
    expect(screen.getByText('1 of 5 steps are done')).toBeInTheDocument();
  });

  it('ticks off what is there, and goes on beside the first agreement', async () => {
    renderPage('/sla', {
      api: new FakeSlaApi({
        customers: [aCustomer()],
        agreements: [anAgreement()],
        indicators: [anIndicator()],
      }),
    });

    expect(
      await screen.findByText('4 of 5 steps are done', {}, PATIENT),
    ).toBeInTheDocument();
    expect(
      within(await stepOf('First figures')).getByRole('link'),
    ).toHaveAttribute(
      'href',
      '/catalog/default/system/payments/service-levels/measurements',
    );
    const report = await stepOf('First report');
    expect(report).toHaveTextContent('next');
    expect(within(report).getByRole('link')).toHaveAttribute(
      'href',
      '/sla/agreements/agreement-1/months',
    );
  });

  it('is gone once there are figures', async () => {
    renderPage('/sla', {
      api: new FakeSlaApi({
        customers: [aCustomer()],
        agreements: [anAgreement()],
        attainment: [aFigure()],
      }),
    });

    await screen.findByRole('table', { name: 'Agreements' }, PATIENT);
    expect(screen.queryByText('Set up service levels')).toBeNull();
  });

  it('is put away, and comes back where it is asked for', async () => {
    renderPage('/sla', { api: new FakeSlaApi() });

    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Do not show this again' },
        PATIENT,
      ),
    );
    expect(
      await screen.findByText('There is no agreement that you may see'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the steps of setting up' }),
    );
    expect(await stepOf('Customers')).toBeInTheDocument();
  });

  it('speaks German', async () => {
    renderPage('/sla', { api: new FakeSlaApi(), language: 'de' });
    expect(await stepOf('Kunden')).toHaveTextContent('als Nächstes');
  });
});
