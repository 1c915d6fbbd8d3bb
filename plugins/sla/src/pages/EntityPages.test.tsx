import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { anIndicator } from '../__testUtils__/anIndicator';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import { EntityPages } from './EntityPages';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const TAB = '/catalog/default/system/payments/service-levels';

describe('the pages of an entity', () => {
  it('lead from the tab to the import, back, and to what is entered by hand', async () => {
    renderOnEntity(
      <Routes>
        <Route path={`${TAB}/*`} element={<EntityPages />} />
      </Routes>,
      {
        api: new FakeSlaApi({
          indicators: [anIndicator()],
        }),
        path: TAB,
      },
    );

    await userEvent.click(
      await screen.findByRole(
        'link',
        { name: 'Import outages (CSV)' },
        PATIENT,
      ),
    );
    await screen.findByText('Import outages of Payments', {}, PATIENT);
    await userEvent.click(
      screen.getByRole('link', { name: 'Service levels of Payments' }),
    );
    expect(await screen.findByTestId('sla-content')).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('link', { name: 'Enter measurements' }),
    );
    expect(
      await screen.findByText('Measurements of Payments', {}, PATIENT),
    ).toBeInTheDocument();
  });
});
