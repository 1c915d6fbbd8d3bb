import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen, within } from '@testing-library/react';
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

describe('the checklist for who may create customers alone', () => {
  it('offers nothing that the reader may not do', async () => {
    renderPage('/sla', {
      api: new FakeSlaApi(),
      authorize: permission =>
        permission === 'sla.customer.create'
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    });

    const roles = await stepOf('Roles');
    expect(roles).toHaveTextContent('sla.permission.managers');
    expect(roles).toHaveTextContent('next');
    expect(
      within(await stepOf('First agreement')).queryByRole('link'),
    ).toBeNull();
  });
});
