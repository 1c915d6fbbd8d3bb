import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { signalApiRef, type SignalApi } from '@backstage/plugin-signals-react';
import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../api/slaApiRef';
import { SlaRoutes } from '../pages/SlaRoutes';
import { slaRouteRef } from '../routes';
import { inLanguage } from './inLanguage';
import { PAYMENTS } from './renderOnEntity';

/** The team that provides payments. */
export const TEAM: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'team-payments', namespace: 'default' },
  spec: { profile: { displayName: 'Payments team' }, type: 'team' },
};

/** Opens an address beneath `/sla` in a portal that speaks a language. */
export function renderPage(
  path: string,
  options: {
    readonly api: SlaApi;
    readonly language?: 'en' | 'de';
    readonly entities?: Entity[];
    /** Without them the portal has no signals. */
    readonly signals?: SignalApi;
    /** Who reads. */
    readonly reader?: string;
    /** What the portal's policy says of a permission; default that all are given. */
    readonly authorize?: (
      permission: string,
    ) => AuthorizeResult.ALLOW | AuthorizeResult.DENY;
  },
) {
  const { authorize = () => AuthorizeResult.ALLOW } = options;
  const { reader = 'user:default/markus' } = options;
  const {
    api,
    language = 'en',
    entities = [PAYMENTS, TEAM],
    signals,
  } = options;
  return renderInTestApp(<SlaRoutes />, {
    apis: [
      [slaApiRef, api],
      ...(signals === undefined ? [] : [[signalApiRef, signals] as const]),
      catalogApiMock({ entities }),
      mockApis.identity({
        userEntityRef: reader,
        ownershipEntityRefs: [reader],
      }),
      mockApis.permission({
        authorize: ({ permission }) => authorize(permission.name),
      }),
    ],
    mountPath: '/sla',
    initialRouteEntries: [path],
    mountedRoutes: {
      '/sla': slaRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
    config: inLanguage(language),
  });
}
