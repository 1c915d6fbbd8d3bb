import { screen } from '@testing-library/react';
import { aMaintenanceWindow } from '../../__testUtils__/aMaintenanceWindow';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { MaintenancePage } from './MaintenancePage';

jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

// In a file of its own: what was allowed once is remembered.
describe('the maintenance windows of an entity', () => {
  it('tell a customer the text that is meant for them', async () => {
    const api = new FakeSlaApi({
      maintenanceWindows: [
        aMaintenanceWindow({ title: null, declaredBy: null }),
      ],
    });
    renderOnEntity(<MaintenancePage />, { api, isAllowed: false });

    expect(
      await screen.findByRole(
        'heading',
        { name: 'Payments pause for the upgrade' },
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText(/declared by/)).not.toBeInTheDocument();
    // What may be read may be exported.
    expect(
      screen.queryAllByRole('button').map(({ textContent }) => textContent),
    ).toEqual(['XLSX', 'CSV']);
  });
});
