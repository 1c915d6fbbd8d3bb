import type { Entity } from '@backstage/catalog-model';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../__testUtils__/aCustomer';
import {
  aKeptCustomer,
  GHOST,
  KEPT_FIELDS,
} from '../../__testUtils__/aKeptCustomer';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { PAYMENTS } from '../../__testUtils__/renderOnEntity';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const tom: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'tom', namespace: 'default' },
  spec: { profile: { displayName: 'Tom Berger' }, memberOf: [] },
};
const PATH = '/sla/customers/default/retail-banking';

const KEPT = aKeptCustomer();

const open = (customer = KEPT) => {
  const api = new FakeSlaApi({ customers: [customer] });
  renderPage(PATH, { api, entities: [PAYMENTS, tom] });
  return api;
};

describe('the page of a customer', () => {
  it('says who it is, who looks after it, who stands in, and what it owns', async () => {
    open();
    expect(
      await screen.findByRole('heading', { name: 'Retail Banking' }, PATIENT),
    ).toBeInTheDocument();
    expect(screen.getByText('Branches and cards')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Tom Berger' })).toHaveAttribute(
      'href',
      '/catalog/default/user/tom',
    );
    expect(
      screen.getByText('ina stands in from Dec 1, 2026'),
    ).toBeInTheDocument();
    expect(screen.getByText('In touch every 30 days')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Payments' })).toBeInTheDocument();
  });

  it('shows a link that broke, and who else claims a system', async () => {
    open({
      ...KEPT,
      conflicts: [
        {
          entityRef: 'system:default/payments',
          customerRef: 'customer:default/acme',
        },
      ],
    });
    const broken = await screen.findByText(/ghost/, {}, PATIENT);
    expect(broken).toHaveTextContent('not in the catalog');
    expect(
      screen.getByText('acme claims to own it as well'),
    ).toBeInTheDocument();
  });

  it('is changed as a whole, with the tag that was read', async () => {
    const api = open();
    api.changeCustomer.mockResolvedValue(KEPT);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change' }, PATIENT),
    );
    await userEvent.click(
      screen.getByRole('button', { name: `Remove ${GHOST}` }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Store' }));
    await waitFor(() => expect(api.changeCustomer).toHaveBeenCalled());
    const [ref, etag, declaration] = api.changeCustomer.mock.calls[0];
    const { createdAt, createdBy, changedAt, changedBy, state, ...rest } =
      KEPT_FIELDS;
    expect([ref, etag]).toEqual([KEPT.ref, '4']);
    expect({ ref, ...declaration }).toEqual({
      ...rest,
      owns: ['system:default/payments'],
    });
  });

  it('is archived once that was asked, and restored', async () => {
    const archived = { ...KEPT, state: 'archived' as const };
    const api = open();
    api.archiveCustomer.mockResolvedValue(archived);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Archive' }, PATIENT),
    );
    api.getCustomer.mockResolvedValue(archived);
    await userEvent.click(screen.getByRole('button', { name: 'Archive' }));
    expect(api.archiveCustomer).toHaveBeenCalledWith(KEPT.ref);
    expect(await screen.findByText(/It was archived/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Restore' })).toBeInTheDocument();
  });

  it.each([
    ['declared in YAML', aCustomer(), /changed there/],
    ['overridden by YAML', { ...KEPT, home: 'catalog' as const }, /comes back/],
    [
      'no longer declared',
      aCustomer({ state: 'undeclared' }),
      /YAML has left the catalog/,
    ],
  ])('is read-only where it is %s, and says so', async (_how, one, text) => {
    open(one);
    expect(await screen.findByText(text, {}, PATIENT)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  });

  it('says that there is none, or none to see', async () => {
    const api = new FakeSlaApi();
    api.getCustomer.mockRejectedValue(await aRefusal(404));
    renderPage(PATH, { api });
    expect(
      await screen.findByText('There is no such customer', {}, PATIENT),
    ).toBeInTheDocument();
  });
});
