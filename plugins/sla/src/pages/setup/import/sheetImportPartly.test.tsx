import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 10_000 };
const PATH = '/sla/setup/import';

describe('the import of spreadsheets for who may create agreements alone', () => {
  it('offers only what the reader may create', async () => {
    renderPage(`${PATH}?kind=customers`, {
      api: new FakeSlaApi(),
      authorize: permission =>
        permission === 'sla.agreement.create'
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    });

    const kind = await screen.findByLabelText('What is imported', {}, PATIENT);
    expect(kind).toHaveTextContent(/^Agreements and targets$/);
  });
});
