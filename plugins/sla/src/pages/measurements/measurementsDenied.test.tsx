import { screen } from '@testing-library/react';
import { anIndicator } from '../../__testUtils__/anIndicator';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { MeasurementsPage } from './MeasurementsPage';

// In a file of its own: the portal remembers permissions from test to test.
describe('the measurements of an entity, to whom may not enter any', () => {
  it('say who gives the permission', async () => {
    renderOnEntity(<MeasurementsPage />, {
      api: new FakeSlaApi({ indicators: [anIndicator()] }),
      isAllowed: false,
    });

    expect(
      await screen.findByText('You may not enter measurements'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/the permission sla\.measurement\.create/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Enter' })).toBeNull();
  });
});
