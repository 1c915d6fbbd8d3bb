import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  createSearchResultListItemExtension,
  type DefaultResultListItemProps,
  type SearchResultListItemExtensionProps,
} from '@backstage/plugin-search-react';
import { createSlaClient } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from './api/slaApiRef';
import {
  agreementRouteRef,
  announcementRouteRef,
  announcementsRouteRef,
  briefRouteRef,
  askedRouteRef,
  calendarRouteRef,
  closeRouteRef,
  lastCloseRouteRef,
  calendarsRouteRef,
  improvementsRouteRef,
  offeringsRouteRef,
  reviewRouteRef,
  reviewsRouteRef,
  customerRouteRef,
  customersRouteRef,
  editAgreementRouteRef,
  entityRelationshipRouteRef,
  entityServiceLevelsRouteRef,
  exclusionsRouteRef,
  reportRouteRef,
  reportsRouteRef,
  handoverRouteRef,
  mineRouteRef,
  monthSheetRouteRef,
  runningMonthRouteRef,
  newAgreementRouteRef,
  ownActionsRouteRef,
  personalDataRouteRef,
  satisfactionFormRouteRef,
  servicesRouteRef,
  unagreedRouteRef,
  recordAgreementRouteRef,
  sheetImportRouteRef,
  customersOfGroupsRouteRef,
  slaRouteRef,
} from './routes';
import { isFound } from './search/kinds';

/** The plugin for the legacy frontend system. @public */
export const slaPlugin = createPlugin({
  id: 'sla',
  routes: {
    root: slaRouteRef,
    agreement: agreementRouteRef,
    newAgreement: newAgreementRouteRef,
    editAgreement: editAgreementRouteRef,
    monthSheet: monthSheetRouteRef,
    runningMonth: runningMonthRouteRef,
    exclusions: exclusionsRouteRef,
    reports: reportsRouteRef,
    report: reportRouteRef,
    announcements: announcementsRouteRef,
    announcement: announcementRouteRef,
    close: closeRouteRef,
    lastClose: lastCloseRouteRef,
    asked: askedRouteRef,
    calendars: calendarsRouteRef,
    improvements: improvementsRouteRef,
    offerings: offeringsRouteRef,
    review: reviewRouteRef,
    reviews: reviewsRouteRef,
    calendar: calendarRouteRef,
    mine: mineRouteRef,
    ownActions: ownActionsRouteRef,
    personalData: personalDataRouteRef,
    customers: customersRouteRef,
    services: servicesRouteRef,
    unagreed: unagreedRouteRef,
    recordAgreement: recordAgreementRouteRef,
    sheetImport: sheetImportRouteRef,
    customersOfGroups: customersOfGroupsRouteRef,
    customer: customerRouteRef,
    handover: handoverRouteRef,
    brief: briefRouteRef,
    satisfactionForm: satisfactionFormRouteRef,
    entityContent: entityServiceLevelsRouteRef,
    entityRelationship: entityRelationshipRouteRef,
  },
  apis: [
    createApiFactory({
      api: slaApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createSlaClient,
    }),
  ],
});

/** The pages of service levels, to be mounted at `/sla`. @public */
export const SlaPage: () => JSX.Element = slaPlugin.provide(
  createRoutableExtension({
    name: 'SlaPage',
    component: async () => (await import('./pages/SlaPage')).SlaPage,
    mountPoint: slaRouteRef,
  }),
);

/** The tab on the page of an entity. @public */
export const EntitySlaContent: () => JSX.Element = slaPlugin.provide(
  createRoutableExtension({
    name: 'EntitySlaContent',
    component: async () => (await import('./pages/EntityPages')).EntityPages,
    mountPoint: entityServiceLevelsRouteRef,
  }),
);

/** The tab "Relationship" on the page of a customer. @public */
export const EntitySlaRelationship: () => JSX.Element = slaPlugin.provide(
  createRoutableExtension({
    name: 'EntitySlaRelationship',
    component: async () =>
      (await import('./pages/customer/EntityRelationship')).EntityRelationship,
    mountPoint: entityRelationshipRouteRef,
  }),
);

/** The card on the overview page of an entity. @public */
export const EntitySlaCard: () => JSX.Element = slaPlugin.provide(
  createComponentExtension({
    name: 'EntitySlaCard',
    component: {
      lazy: async () =>
        (await import('./entity/ServiceLevelsCard')).ServiceLevelsCard,
    },
  }),
);

/** A customer among the results of the portal's search. @public */
export const SlaCustomerSearchResult: (
  props: SearchResultListItemExtensionProps<DefaultResultListItemProps>,
) => JSX.Element | null = slaPlugin.provide(
  createSearchResultListItemExtension({
    name: 'SlaCustomerSearchResult',
    predicate: isFound('customer'),
    component: async () =>
      (await import('./search/SlaSearchResult')).CustomerResult,
  }),
);

/** An agreement among the results of the portal's search. @public */
export const SlaAgreementSearchResult: (
  props: SearchResultListItemExtensionProps<DefaultResultListItemProps>,
) => JSX.Element | null = slaPlugin.provide(
  createSearchResultListItemExtension({
    name: 'SlaAgreementSearchResult',
    predicate: isFound('agreement'),
    component: async () =>
      (await import('./search/SlaSearchResult')).AgreementResult,
  }),
);

/** A requirement among the results of the portal's search. @public */
export const SlaRequirementSearchResult: (
  props: SearchResultListItemExtensionProps<DefaultResultListItemProps>,
) => JSX.Element | null = slaPlugin.provide(
  createSearchResultListItemExtension({
    name: 'SlaRequirementSearchResult',
    predicate: isFound('requirement'),
    component: async () =>
      (await import('./search/SlaSearchResult')).RequirementResult,
  }),
);
