import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

describe('a home for who may create nothing', () => {
  it('is not for who may create nothing', async () => {
    renderPage('/sla', {
      api: new FakeSlaApi(),
      authorize: permission =>
        permission.endsWith('.create')
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
    });

    expect(
      await screen.findByText(
        'There is no agreement that you may see',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByText('Set up service levels')).toBeNull();
  });
});
