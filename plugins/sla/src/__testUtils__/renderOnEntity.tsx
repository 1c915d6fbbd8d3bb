import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../api/slaApiRef';
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
  },
) {
  const { api, language = 'en', entity = PAYMENTS } = options;
  return renderInTestApp(
    <EntityProvider entity={entity}>{element}</EntityProvider>,
    {
      apis: [[slaApiRef, api], catalogApiMock({ entities: [entity] })],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      config: inLanguage(language),
    },
  );
}
