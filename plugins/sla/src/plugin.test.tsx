import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { FakeSlaApi } from './__testUtils__/FakeSlaApi';
import { PAYMENTS } from './__testUtils__/renderOnEntity';
import { Route, Routes } from 'react-router-dom';
import {
  EntitySlaCard,
  EntitySlaContent,
  slaApiRef,
  SlaPage,
  slaPlugin,
} from './index';

describe('the plugin of the legacy frontend system', () => {
  it.each([
    [
      'tab',
      <Routes>
        <Route path="/tab" element={<EntitySlaContent />} />
      </Routes>,
      'No service level that you may see is agreed on Payments',
    ],
    [
      'card',
      <EntitySlaCard />,
      'No service level that you may see is in force.',
    ],
  ])('has the %s', async (_, element, text) => {
    await renderInTestApp(
      <TestApiProvider apis={[[slaApiRef, new FakeSlaApi()]]}>
        <EntityProvider entity={PAYMENTS}>{element}</EntityProvider>
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
      await screen.findByText('There is no agreement that you may see'),
    ).toBeInTheDocument();
  });

  it('brings the client of the API', () => {
    expect([...slaPlugin.getApis()].map(({ api }) => api.id)).toEqual([
      'plugin.sla.service',
    ]);
  });
});
