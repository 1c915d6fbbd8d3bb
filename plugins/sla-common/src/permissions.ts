import {
  createPermission,
  isPermission,
  type BasicPermission,
  type Permission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';

/** Resource type of permissions that are decided per agreement. @public */
export const RESOURCE_TYPE_AGREEMENT = 'sla-agreement';

/** Resource type of permissions that are decided per customer. @public */
export const RESOURCE_TYPE_CUSTOMER = 'sla-customer';

type Action = 'create' | 'read' | 'update' | 'delete';

const basic = (name: string, action: Action): BasicPermission =>
  createPermission({ name, attributes: { action } });
const onAgreement = (
  name: string,
  action: Action,
): ResourcePermission<typeof RESOURCE_TYPE_AGREEMENT> =>
  createPermission({
    name,
    attributes: { action },
    resourceType: RESOURCE_TYPE_AGREEMENT,
  });
const onCustomer = (
  name: string,
  action: Action,
): ResourcePermission<typeof RESOURCE_TYPE_CUSTOMER> =>
  createPermission({
    name,
    attributes: { action },
    resourceType: RESOURCE_TYPE_CUSTOMER,
  });

/** Read a customer. @public */
export const slaCustomerReadPermission = onCustomer(
  'sla.customer.read',
  'read',
);

/** Keep a new customer in the portal. @public */
export const slaCustomerCreatePermission = basic(
  'sla.customer.create',
  'create',
);
/** Change a customer that the portal keeps, and what is linked with it. @public */
export const slaCustomerUpdatePermission = onCustomer(
  'sla.customer.update',
  'update',
);

/** Keep a new service in the portal, which the catalog shows as a System. @public */
export const slaServiceCreatePermission = basic('sla.service.create', 'create');
/** See which services the portal keeps, change, archive and restore them. @public */
export const slaServiceUpdatePermission = basic('sla.service.update', 'update');

/** Read the dialogue with a customer; what is internal the customer's side is never shown. @public */
export const slaDialogueReadPermission = onCustomer(
  'sla.dialogue.read',
  'read',
);
/** Say something in the dialogue: record a meeting, complain, promise an action. @public */
export const slaDialogueCreatePermission = onCustomer(
  'sla.dialogue.create',
  'create',
);
/** Change what stands in the dialogue. @public */
export const slaDialogueUpdatePermission = onCustomer(
  'sla.dialogue.update',
  'update',
);

/** Draft an announcement; whom it is sent to is decided for each customer. @public */
export const slaAnnouncementCreatePermission = basic(
  'sla.announcement.create',
  'create',
);
/** Read what a customer was told in advance, and say that it was read. @public */
export const slaAnnouncementReadPermission = onCustomer(
  'sla.announcement.read',
  'read',
);
/** Send an announcement to a customer, leave it out or add it. @public */
export const slaAnnouncementUpdatePermission = onCustomer(
  'sla.announcement.update',
  'update',
);
/** Object to what a customer was told; for its own side alone. @public */
export const slaAnnouncementObjectPermission = onCustomer(
  'sla.announcement.object',
  'create',
);

/** Read what a customer wants. @public */
export const slaRequirementReadPermission = onCustomer(
  'sla.requirement.read',
  'read',
);
/** Record what a customer wants, and say something about it. @public */
export const slaRequirementCreatePermission = onCustomer(
  'sla.requirement.create',
  'create',
);
/** Change a requirement, and decide on it. @public */
export const slaRequirementUpdatePermission = onCustomer(
  'sla.requirement.update',
  'update',
);

/** Create an agreement. @public */
export const slaAgreementCreatePermission = basic(
  'sla.agreement.create',
  'create',
);
/** Read an agreement, and what was achieved for it. @public */
export const slaAgreementReadPermission = onAgreement(
  'sla.agreement.read',
  'read',
);
/** Change the draft of an agreement. @public */
export const slaAgreementUpdatePermission = onAgreement(
  'sla.agreement.update',
  'update',
);
/** Offer a version to the other side. @public */
export const slaAgreementOfferPermission = onAgreement(
  'sla.agreement.offer',
  'update',
);
/** Sign a version; who may sign for which party is also a rule of the domain. @public */
export const slaAgreementSignPermission = onAgreement(
  'sla.agreement.sign',
  'update',
);
/** Give notice of an agreement and revoke it; for which party is also a rule of the domain. @public */
export const slaAgreementTerminatePermission = onAgreement(
  'sla.agreement.terminate',
  'update',
);

/** Declare or revoke time that an agreement does not count. @public */
export const slaExclusionCreatePermission = onAgreement(
  'sla.exclusion.create',
  'create',
);

/** Approve such time, agree or object to it; who may do which is also a rule of the domain. @public */
export const slaExclusionApprovePermission = onAgreement(
  'sla.exclusion.approve',
  'update',
);

/** Declare, change or cancel a maintenance window; that it is for the owning team and managers is a rule of the domain. @public */
export const slaMaintenanceWindowCreatePermission = basic(
  'sla.maintenance-window.create',
  'create',
);

/** Create or change an indicator. @public */
export const slaIndicatorCreatePermission = basic(
  'sla.indicator.create',
  'create',
);
/** Send measurements. @public */
export const slaMeasurementCreatePermission = basic(
  'sla.measurement.create',
  'create',
);
/** Remove measurements. @public */
export const slaMeasurementDeletePermission = basic(
  'sla.measurement.delete',
  'delete',
);

/** Store service calendars and new versions of them. @public */
export const slaCalendarUpdatePermission = basic(
  'sla.calendar.update',
  'update',
);

/** Correct measurements, and revoke corrections. @public */
export const slaCorrectionCreatePermission = basic(
  'sla.correction.create',
  'create',
);
/** State what somebody else reports of a target that is not measured, and revoke it. @public */
export const slaReportedResultCreatePermission = onAgreement(
  'sla.reported-result.create',
  'create',
);

/** Read reports of an agreement; drafts the customer's side is never shown. @public */
export const slaReportReadPermission = onAgreement('sla.report.read', 'read');
/** Create, comment, publish and correct reports of an agreement. @public */
export const slaReportPublishPermission = onAgreement(
  'sla.report.publish',
  'update',
);
/** Acknowledge or dispute a report, and write in a dispute; for which side is also a rule of the domain. @public */
export const slaReportAcknowledgePermission = onAgreement(
  'sla.report.acknowledge',
  'update',
);

/** Read how the plugin is doing; for who runs the portal. @public */
export const slaHealthReadPermission = basic('sla.health.read', 'read');

/** Find and export what is kept of one person, and see what is removed when. @public */
export const slaPersonalDataReadPermission = basic(
  'sla.personal-data.read',
  'read',
);
/** Correct and erase what is kept of one person. @public */
export const slaPersonalDataManagePermission = basic(
  'sla.personal-data.manage',
  'update',
);

/** Permissions that are decided per agreement. @public */
export const slaAgreementPermissions = [
  slaAgreementReadPermission,
  slaAgreementUpdatePermission,
  slaAgreementOfferPermission,
  slaAgreementSignPermission,
  slaAgreementTerminatePermission,
  slaExclusionCreatePermission,
  slaExclusionApprovePermission,
  slaReportedResultCreatePermission,
  slaReportReadPermission,
  slaReportPublishPermission,
  slaReportAcknowledgePermission,
];

/** Permissions that are decided per customer. @public */
export const slaCustomerPermissions = [
  slaCustomerReadPermission,
  slaCustomerUpdatePermission,
  slaDialogueReadPermission,
  slaDialogueCreatePermission,
  slaDialogueUpdatePermission,
  slaAnnouncementReadPermission,
  slaAnnouncementUpdatePermission,
  slaAnnouncementObjectPermission,
  slaRequirementReadPermission,
  slaRequirementCreatePermission,
  slaRequirementUpdatePermission,
];

/**
 * Whether a customer's side can have this permission as well: to read, to sign,
 * to give notice, to have a word on exclusions and reports, to say something,
 * and to ask for something.
 *
 * @public
 */
export function isForCustomersToo(permission: Permission): boolean {
  return [
    slaAgreementReadPermission,
    slaAgreementSignPermission,
    slaAgreementTerminatePermission,
    slaExclusionApprovePermission,
    slaReportReadPermission,
    slaReportAcknowledgePermission,
    slaCustomerReadPermission,
    slaDialogueReadPermission,
    slaDialogueCreatePermission,
    slaAnnouncementReadPermission,
    slaAnnouncementObjectPermission,
    slaRequirementReadPermission,
    slaRequirementCreatePermission,
  ].some(one => isPermission(permission, one));
}

/** Permissions that are decided for the portal as a whole. @public */
export const slaBasicPermissions = [
  slaCustomerCreatePermission,
  slaServiceCreatePermission,
  slaServiceUpdatePermission,
  slaAgreementCreatePermission,
  slaAnnouncementCreatePermission,
  slaIndicatorCreatePermission,
  slaMaintenanceWindowCreatePermission,
  slaCalendarUpdatePermission,
  slaMeasurementCreatePermission,
  slaMeasurementDeletePermission,
  slaCorrectionCreatePermission,
  slaHealthReadPermission,
  slaPersonalDataReadPermission,
  slaPersonalDataManagePermission,
];
