import { screen } from '@testing-library/react';
import { anIndicator } from '../../__testUtils__/anIndicator';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { ImportPage } from './ImportPage';

// In a file of its own: the portal remembers permissions from test to test.
describe('the import of outages, to whom may not', () => {
  it('says who gives the permission', async () => {
    renderOnEntity(<ImportPage />, {
      api: new FakeSlaApi({ indicators: [anIndicator()] }),
      isAllowed: false,
    });

    expect(
      await screen.findByText('You may not import outages'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/the permission sla\.measurement\.create/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });
});
