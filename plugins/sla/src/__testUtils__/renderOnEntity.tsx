import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../api/slaApiRef';
import { slaRouteRef } from '../routes';
import { inLanguage } from './inLanguage';

/** The system that the pages of the tests are about. */
export const PAYMENTS: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'payments', namespace: 'default', title: 'Payments' },
  spec: { owner: 'group:default/team-payments' },
};

/** Renders something of an entity's page in a portal that speaks a language. */
export function renderOnEntity(
  element: JSX.Element,
  options: {
    readonly api: SlaApi;
    readonly language?: 'en' | 'de';
    readonly entity?: Entity;
    /** What else the catalog has. */
    readonly others?: readonly Entity[];
    /** Where the reader is; default the root. */
    readonly path?: string;
    /** Whether basic permissions are given; default that they are. */
    readonly isAllowed?: boolean;
  },
) {
  const { api, language = 'en', entity = PAYMENTS, path = '/' } = options;
  const { others = [] } = options;
  const authorize =
    options.isAllowed === false ? AuthorizeResult.DENY : AuthorizeResult.ALLOW;
  return renderInTestApp(
    <EntityProvider entity={entity}>{element}</EntityProvider>,
    {
      apis: [
        [slaApiRef, api],
        catalogApiMock({ entities: [entity, ...others] }),
        mockApis.permission({ authorize }),
      ],
      initialRouteEntries: [path],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/sla': slaRouteRef,
      },
      config: inLanguage(language),
    },
  );
}
