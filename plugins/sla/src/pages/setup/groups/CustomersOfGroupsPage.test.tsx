import type { Entity } from '@backstage/catalog-model';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 10_000 };
const PATH = '/sla/setup/groups';

const aGroup = (name: string, title: string, type = 'department'): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type, profile: { displayName: title } },
});

const ENTITIES = [
  aGroup('retail', 'Retail'),
  aGroup('Claims', 'Claims handling'),
  aGroup('legal', 'Legal'),
  aGroup('team-payments', 'Payments team', 'team'),
];

const rowOf = (name: RegExp) => screen.getByRole('row', { name });

describe('customers of groups', () => {
  it('makes a customer of each that is chosen, and tells what came of each', async () => {
    const api = new FakeSlaApi({
      customers: [aCustomer({ businessUnit: 'group:default/retail' })],
    });
    api.createCustomer.mockImplementation(async ({ name }) => {
      if (name === 'legal') {
        throw await aRefusalOf([
          { field: 'name', reason: 'is that of an archived customer' },
        ]);
      }
      return aCustomer({ ref: 'customer:default/claims' });
    });
    renderPage(PATH, { api, entities: ENTITIES });

    await userEvent.click(
      await screen.findByLabelText('Claims handling', {}, PATIENT),
    );
    await userEvent.click(screen.getByLabelText('Legal'));
    expect(rowOf(/^Retail/)).toHaveTextContent('is a customer already');
    expect(screen.queryByLabelText('Retail')).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Make 2 customers' }),
    );

    expect(
      await screen.findByText('1 became customers, 1 could not.'),
    ).toBeInTheDocument();
    expect(api.createCustomer.mock.calls).toEqual([
      [
        {
          namespace: 'default',
          name: 'Claims',
          title: 'Claims handling',
          type: 'internal',
          businessUnit: 'group:default/claims',
        },
      ],
      [expect.objectContaining({ name: 'legal' })],
    ]);
    expect(
      screen.getByRole('link', { name: 'is a customer now' }),
    ).toHaveAttribute('href', '/sla/customers/default/claims');
    expect(rowOf(/^Legal/)).toHaveTextContent('could not become one: refused');
    // What failed can be tried again, and nothing else is.
    expect(
      screen.getByRole('button', { name: 'Make 1 customer' }),
    ).toBeEnabled();
  });

  it('is narrowed by name or type', async () => {
    renderPage(PATH, { api: new FakeSlaApi(), entities: ENTITIES });

    await userEvent.type(
      await screen.findByLabelText('Search by name or type', {}, PATIENT),
      'TEAM',
    );
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(
      screen.getByRole('button', { name: 'Make 0 customers' }),
    ).toBeDisabled();
  });

  it('says where the catalog has no group', async () => {
    renderPage(PATH, { api: new FakeSlaApi(), entities: [] });
    expect(
      await screen.findByText(/The catalog has no group/, {}, PATIENT),
    ).toBeInTheDocument();
  });

  it('says why the groups could not be read', async () => {
    const api = new FakeSlaApi();
    api.getCustomers.mockRejectedValueOnce(new Error('network is down'));
    renderPage(PATH, { api, entities: ENTITIES });

    expect(await screen.findByRole('alert', {}, PATIENT)).toHaveTextContent(
      'network is down',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByLabelText('Legal')).toBeInTheDocument();
  });

  it('speaks German', async () => {
    renderPage(PATH, {
      api: new FakeSlaApi(),
      entities: ENTITIES,
      language: 'de',
    });
    expect(
      await screen.findByText('Gruppen zu Kunden machen', {}, PATIENT),
    ).toBeInTheDocument();
  });
});
