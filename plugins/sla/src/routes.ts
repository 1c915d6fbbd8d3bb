import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/** The pages of service levels. @public */
export const slaRouteRef = createRouteRef({ id: 'sla:root' });

/** The overview of agreements. @public */
export const agreementsRouteRef = createSubRouteRef({
  id: 'sla:agreements',
  parent: slaRouteRef,
  path: '/agreements',
});

/** An agreement as a document. @public */
export const agreementRouteRef = createSubRouteRef({
  id: 'sla:agreement',
  parent: slaRouteRef,
  path: '/agreements/:agreementId',
});

/** Records an agreement that was signed outside. @public */
export const recordAgreementRouteRef = createSubRouteRef({
  id: 'sla:record-agreement',
  parent: slaRouteRef,
  path: '/agreements/record',
});

/** Imports customers, contacts and agreements from spreadsheets. @public */
export const sheetImportRouteRef = createSubRouteRef({
  id: 'sla:sheet-import',
  parent: slaRouteRef,
  path: '/setup/import',
});

/** Makes customers of groups. @public */
export const customersOfGroupsRouteRef = createSubRouteRef({
  id: 'sla:customers-of-groups',
  parent: slaRouteRef,
  path: '/setup/groups',
});

/** The sheet of the month of an agreement that is running. @public */
export const runningMonthRouteRef = createSubRouteRef({
  id: 'sla:running-month',
  parent: slaRouteRef,
  path: '/agreements/:agreementId/months',
});

/** A new agreement is drafted. @public */
export const newAgreementRouteRef = createSubRouteRef({
  id: 'sla:new-agreement',
  parent: slaRouteRef,
  path: '/agreements/new',
});

/** The draft of an agreement is changed. @public */
export const editAgreementRouteRef = createSubRouteRef({
  id: 'sla:edit-agreement',
  parent: slaRouteRef,
  path: '/agreements/:agreementId/edit',
});

/** A month of an agreement on one sheet. @public */
export const monthSheetRouteRef = createSubRouteRef({
  id: 'sla:month-sheet',
  parent: slaRouteRef,
  path: '/agreements/:agreementId/months/:period',
});

/** Time that an agreement does not count. @public */
export const exclusionsRouteRef = createSubRouteRef({
  id: 'sla:exclusions',
  parent: slaRouteRef,
  path: '/agreements/:agreementId/exclusions',
});

/** The service level reports. @public */
export const reportsRouteRef = createSubRouteRef({
  id: 'sla:reports',
  parent: slaRouteRef,
  path: '/reports',
});

/** A report as a document. @public */
export const reportRouteRef = createSubRouteRef({
  id: 'sla:report',
  parent: slaRouteRef,
  path: '/reports/:reportId',
});

/** What is left to do until the last month is reported. @public */
export const lastCloseRouteRef = createSubRouteRef({
  id: 'sla:last-close',
  parent: slaRouteRef,
  path: '/close',
});

/** What is left to do until a month is reported. @public */
export const closeRouteRef = createSubRouteRef({
  id: 'sla:close',
  parent: slaRouteRef,
  path: '/close/:month',
});

/** The form for who is asked what happened. @public */
export const askedRouteRef = createSubRouteRef({
  id: 'sla:asked',
  parent: slaRouteRef,
  path: '/asked/:askId',
});

/** Service calendars. @public */
export const calendarsRouteRef = createSubRouteRef({
  id: 'sla:calendars',
  parent: slaRouteRef,
  path: '/calendars',
});

/** A service calendar by its name. @public */
export const calendarRouteRef = createSubRouteRef({
  id: 'sla:calendar',
  parent: slaRouteRef,
  path: '/calendars/:name',
});

/** What is announced to customers. @public */
export const announcementsRouteRef = createSubRouteRef({
  id: 'sla:announcements',
  parent: slaRouteRef,
  path: '/announcements',
});

/** One announcement. @public */
export const announcementRouteRef = createSubRouteRef({
  id: 'sla:announcement',
  parent: slaRouteRef,
  path: '/announcements/:announcementId',
});

/** What the reader has promised. @public */
export const ownActionsRouteRef = createSubRouteRef({
  id: 'sla:own-actions',
  parent: slaRouteRef,
  path: '/actions',
});

/** The customers. @public */
export const customersRouteRef = createSubRouteRef({
  id: 'sla:customers',
  parent: slaRouteRef,
  path: '/customers',
});

/** Reviews with customers. @public */
export const reviewsRouteRef = createSubRouteRef({
  id: 'sla:reviews',
  parent: slaRouteRef,
  path: '/reviews',
});

/** One review. @public */
export const reviewRouteRef = createSubRouteRef({
  id: 'sla:review',
  parent: slaRouteRef,
  path: '/reviews/:reviewId',
});

/** The register of improvements. @public */
export const improvementsRouteRef = createSubRouteRef({
  id: 'sla:improvements',
  parent: slaRouteRef,
  path: '/improvements',
});

/** What agreements start from. @public */
export const offeringsRouteRef = createSubRouteRef({
  id: 'sla:offerings',
  parent: slaRouteRef,
  path: '/offerings',
});

/** Services that the portal keeps. @public */
export const servicesRouteRef = createSubRouteRef({
  id: 'sla:services',
  parent: slaRouteRef,
  path: '/services',
});

/** What is measured, owned or used although nothing is agreed about it. @public */
export const unagreedRouteRef = createSubRouteRef({
  id: 'sla:unagreed',
  parent: slaRouteRef,
  path: '/unagreed',
});

/** What is kept of people. @public */
export const personalDataRouteRef = createSubRouteRef({
  id: 'sla:personal-data',
  parent: slaRouteRef,
  path: '/personal-data',
});

/** Where somebody who represents a customer begins. @public */
export const mineRouteRef = createSubRouteRef({
  id: 'sla:mine',
  parent: slaRouteRef,
  path: '/mine',
});

/** The relationship with a customer. @public */
export const customerRouteRef = createSubRouteRef({
  id: 'sla:customer',
  parent: slaRouteRef,
  path: '/customers/:namespace/:name',
});

/** What one has in hand for a customer comes into another's hands. @public */
export const handoverRouteRef = createSubRouteRef({
  id: 'sla:handover',
  parent: slaRouteRef,
  path: '/customers/:namespace/:name/handover',
});

/** What to know of a customer before one meets it, on one sheet. @public */
export const briefRouteRef = createSubRouteRef({
  id: 'sla:brief',
  parent: slaRouteRef,
  path: '/customers/:namespace/:name/brief',
});

/** How satisfied a customer is: the form for who represents it. @public */
export const satisfactionFormRouteRef = createSubRouteRef({
  id: 'sla:satisfaction-form',
  parent: slaRouteRef,
  path: '/customers/:namespace/:name/satisfaction',
});

/** The tab "Relationship" on the page of a customer. @public */
export const entityRelationshipRouteRef = createRouteRef({
  id: 'sla:entity-relationship',
});

/** The tab on the page of an entity. @public */
export const entityServiceLevelsRouteRef = createRouteRef({
  id: 'sla:entity-service-levels',
});

/** Where the pages are. */
export const PAGES_PATH = '/sla';

/** Where the tab is, beneath the page of the entity. */
export const TAB_PATH = '/service-levels';

/** Where the tab "Relationship" is, beneath the page of a customer. */
export const RELATIONSHIP_PATH = '/relationship';

/** Where the import of outages is, beneath the tab. */
export const IMPORT_PATH = 'import';

/** Where maintenance windows are, beneath the tab. */
export const MAINTENANCE_PATH = 'maintenance';

/** Where measurements are entered by hand, beneath the tab. */
export const MEASUREMENTS_PATH = 'measurements';
