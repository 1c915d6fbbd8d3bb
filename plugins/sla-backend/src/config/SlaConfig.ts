import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { SmtpConfig } from '../mail/SmtpMailer';
import type { DocumentLanguage } from '@service-levels/backstage-plugin-sla-common';
import type { TargetAlerting } from '@service-levels/backstage-plugin-sla-common';
import type { PersonalDataRetention } from '../personalData/retention/KeptDays';

/** How long buckets of counts and values are kept. */
export interface BucketsRetention {
  /** After so long one by one, they are kept as sums of an hour. */
  readonly hourlyAfterSeconds: number;
  /** After so long these are kept no more; undefined: for good. */
  readonly dropAfterSeconds: number | undefined;
}

/** A picture at the head of reports. */
export type ReportLogo =
  | { readonly kind: 'png'; readonly dataUrl: string }
  | { readonly kind: 'svg'; readonly svg: string };

/** How reports to customers look. */
export interface ReportsConfig {
  /** Who reports; null for the provider of the agreement. */
  readonly company: string | null;
  readonly logo: ReportLogo | null;
  /** For customers of whom no language is known. */
  readonly language: DocumentLanguage;
}

/** When targets are looked at, and how one is alerted where nothing else is set. */
export interface AlertsConfig {
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  readonly defaults: TargetAlerting;
}

/** What the operator decides, read and checked once at the start. */
export interface SlaConfig {
  /** When the customers of the catalog are read. */
  readonly customersSchedule: SchedulerServiceTaskScheduleDefinition;
  /** When the catalog is asked what measured entities lie beneath. */
  readonly entitiesSchedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Full refs in lower case of the users and groups who manage service levels
   * although they may represent a customer themselves.
   */
  readonly managers: readonly string[];
  readonly alerts: AlertsConfig;
  readonly bucketsRetention: BucketsRetention;
  /** Where mails are handed in; undefined where the portal sends none. */
  readonly mail: SmtpConfig | undefined;
  /** What is removed after how many days. */
  readonly personalDataRetention: PersonalDataRetention;
  /** The mean score, 1 to 5, below which a customer is not satisfied. */
  readonly satisfactionThreshold: number;
  /** Whether who represents a customer is asked how satisfied they are after each quarter. */
  readonly isSatisfactionAskedQuarterly: boolean;
  readonly reports: ReportsConfig;
  /** Working days of the following month until the report of a month is due, where the agreement does not say. */
  readonly reportDueWorkingDay: number;
  /** Whether a draft has to be approved inside before it is offered. */
  readonly isApprovalRequired: boolean;
  /** Whether the portal asks a policy at all (`permission.enabled`). */
  readonly isPermissionEnabled: boolean;
  /** Whether another backend has the policy that keeps customers apart. */
  readonly isPolicyElsewhere: boolean;
}
