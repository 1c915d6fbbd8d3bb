import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import AssessmentOutlinedIcon from '@material-ui/icons/AssessmentOutlined';
import AssignmentOutlinedIcon from '@material-ui/icons/AssignmentOutlined';
import PeopleOutlinedIcon from '@material-ui/icons/PeopleOutlined';
import { createSlaClient } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../api/slaApiRef';
import { KINDS_WITH_SERVICE_LEVELS } from '../entity/isSlaAvailable';
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
  PAGES_PATH,
  personalDataRouteRef,
  RELATIONSHIP_PATH,
  satisfactionFormRouteRef,
  servicesRouteRef,
  unagreedRouteRef,
  recordAgreementRouteRef,
  sheetImportRouteRef,
  customersOfGroupsRouteRef,
  slaRouteRef,
  TAB_PATH,
} from '../routes';
import { isFound } from '../search/kinds';

const filter = { kind: { $in: KINDS_WITH_SERVICE_LEVELS } };

const slaApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: slaApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createSlaClient,
    }),
});

const page = PageBlueprint.make({
  params: {
    path: PAGES_PATH,
    title: 'Service levels',
    icon: <AssessmentOutlinedIcon fontSize="inherit" />,
    routeRef: slaRouteRef,
    loader: async () => {
      const { SlaRoutes } = await import('../pages/SlaRoutes');
      return <SlaRoutes />;
    },
  },
});

const entityContent = EntityContentBlueprint.make({
  params: {
    path: TAB_PATH,
    title: 'Service levels',
    group: 'operation',
    routeRef: entityServiceLevelsRouteRef,
    filter,
    loader: async () => {
      const { EntityPages } = await import('../pages/EntityPages');
      return <EntityPages />;
    },
  },
});

const entityRelationship = EntityContentBlueprint.make({
  name: 'relationship',
  params: {
    path: RELATIONSHIP_PATH,
    title: 'Relationship',
    group: 'overview',
    routeRef: entityRelationshipRouteRef,
    filter: { kind: 'customer' },
    loader: async () => {
      const { EntityRelationship } = await import(
        '../pages/customer/EntityRelationship'
      );
      return <EntityRelationship />;
    },
  },
});

const entityCard = EntityCardBlueprint.make({
  params: {
    type: 'content',
    filter,
    loader: async () => {
      const { ServiceLevelsCard } = await import('../entity/ServiceLevelsCard');
      return <ServiceLevelsCard />;
    },
  },
});

const foundCustomer = SearchResultListItemBlueprint.make({
  name: 'customer',
  params: {
    predicate: isFound('customer'),
    icon: <PeopleOutlinedIcon />,
    component: async () =>
      (await import('../search/SlaSearchResult')).CustomerResult,
  },
});

const foundAgreement = SearchResultListItemBlueprint.make({
  name: 'agreement',
  params: {
    predicate: isFound('agreement'),
    icon: <AssessmentOutlinedIcon />,
    component: async () =>
      (await import('../search/SlaSearchResult')).AgreementResult,
  },
});

const foundRequirement = SearchResultListItemBlueprint.make({
  name: 'requirement',
  params: {
    predicate: isFound('requirement'),
    icon: <AssignmentOutlinedIcon />,
    component: async () =>
      (await import('../search/SlaSearchResult')).RequirementResult,
  },
});

/** The plugin for the new frontend system. @public */
export const slaPlugin = createFrontendPlugin({
  pluginId: 'sla',
  title: 'Service levels',
  info: { packageJson: () => import('../../package.json') },
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
  extensions: [
    slaApi,
    page,
    entityContent,
    entityRelationship,
    entityCard,
    foundCustomer,
    foundAgreement,
    foundRequirement,
  ],
});
