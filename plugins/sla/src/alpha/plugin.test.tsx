import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { slaApiRef } from '../api/slaApiRef';
import { aCustomer } from '../__testUtils__/aCustomer';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { PAYMENTS } from '../__testUtils__/renderOnEntity';
import { entityServiceLevelsRouteRef } from '../routes';
import slaPlugin from './index';

function renderOnPage(
  extensionId: 'entity-content:sla' | 'entity-card:sla',
  kind: string,
) {
  window.localStorage.clear();
  const entity = { ...PAYMENTS, kind };
  return renderTestApp({
    extensions: [
      createTestEntityPage({ entity }),
      slaPlugin.getExtension(extensionId),
    ],
    apis: [
      [
        slaApiRef,
        new FakeSlaApi({
          customers: [aCustomer({ ref: 'customer:default/payments' })],
        }),
      ],
      catalogApiMock({ entities: [entity] }),
    ],
  });
}

describe('the plugin of the new frontend system', () => {
  it('has the pages at /sla, beneath the header of the portal', async () => {
    window.localStorage.clear();
    renderTestApp({
      extensions: [slaPlugin.getExtension('page:sla')],
      initialRouteEntries: ['/sla'],
      apis: [
        [slaApiRef, new FakeSlaApi()],
        catalogApiMock({ entities: [] }),
        // Who may create nothing is not led to pages of the catalog, which is not here.
        mockApis.permission({ authorize: AuthorizeResult.DENY }),
      ],
    });

    expect(
      await screen.findByText(
        'There is no agreement that you may see',
        {},
        // The first page that is loaded brings all of the portal's components.
        { timeout: 10_000 },
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: /Service levels/, level: 1 }),
    ).toBeInTheDocument();
  });

  it('has the route of the tab', () => {
    expect(slaPlugin.routes.entityContent).toBe(entityServiceLevelsRouteRef);
  });

  it.each(['Component', 'System', 'API', 'Resource', 'Domain'])(
    'has the tab on a %s',
    async kind => {
      renderOnPage('entity-content:sla', kind);

      expect(
        await screen.findByText(
          'No service level that you may see is agreed on Payments',
        ),
      ).toBeInTheDocument();
    },
  );

  it.each(['Group', 'Customer'])('has the tab on a %s', async kind => {
    renderOnPage('entity-content:sla', kind);

    expect(
      await screen.findByText(
        'No service level of Payments that you may see is in force.',
      ),
    ).toBeInTheDocument();
  });

  it.each([
    'Component',
    'System',
    'API',
    'Resource',
    'Domain',
    'Group',
    'Customer',
  ])('has the card on a %s', async kind => {
    renderOnPage('entity-card:sla', kind);

    expect(
      await screen.findByText('No service level that you may see is in force.'),
    ).toBeInTheDocument();
  });
});
