import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { aCustomer } from './__testUtils__/aCustomer';
import { FakeSlaApi } from './__testUtils__/FakeSlaApi';
import { PAYMENTS } from './__testUtils__/renderOnEntity';
import { Route, Routes } from 'react-router-dom';
import {
  EntitySlaCard,
  EntitySlaContent,
  isSlaAvailable,
  slaApiRef,
  SlaPage,
  slaPlugin,
} from './index';

describe('the plugin of the legacy frontend system', () => {
  const AGREED = 'No service level that you may see is agreed on Payments';
  const OF_PARTY = 'No service level of Payments that you may see is in force.';
  const IN_FORCE = 'No service level that you may see is in force.';
  const tab = (
    <Routes>
      <Route path="/tab" element={<EntitySlaContent />} />
    </Routes>
  );

  it.each([
    ['tab', 'Component', tab, AGREED],
    ['tab', 'System', tab, AGREED],
    ['tab', 'Domain', tab, AGREED],
    ['tab', 'Group', tab, OF_PARTY],
    ['tab', 'Customer', tab, OF_PARTY],
    ['card', 'System', <EntitySlaCard />, IN_FORCE],
    ['card', 'Domain', <EntitySlaCard />, IN_FORCE],
    ['card', 'Group', <EntitySlaCard />, IN_FORCE],
    ['card', 'Customer', <EntitySlaCard />, IN_FORCE],
  ])('has the %s on a %s', async (_, kind, element, text) => {
    const api = new FakeSlaApi({
      customers: [aCustomer({ ref: 'customer:default/payments' })],
    });
    const entity = { ...PAYMENTS, kind };
    expect(isSlaAvailable(entity)).toBe(true);
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [slaApiRef, api],
          [catalogApiRef, catalogApiMock()],
          [permissionApiRef, mockApis.permission()],
        ]}
      >
        <EntityProvider entity={entity}>{element}</EntityProvider>
      </TestApiProvider>,
      {
        routeEntries: ['/tab'],
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );

    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('has the pages with a header of their own', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [slaApiRef, new FakeSlaApi()],
          [catalogApiRef, catalogApiMock()],
          [permissionApiRef, mockApis.permission()],
        ]}
      >
        <Routes>
          <Route path="/sla/*" element={<SlaPage />} />
        </Routes>
      </TestApiProvider>,
      {
        routeEntries: ['/sla'],
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );

    expect(
      await screen.findByRole('heading', { name: 'Service levels', level: 1 }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: 'Set up service levels' }),
    ).toBeInTheDocument();
  });

  it('brings the client of the API', () => {
    expect([...slaPlugin.getApis()].map(({ api }) => api.id)).toEqual([
      'plugin.sla.service',
    ]);
  });
});
