import type { StagedReport } from './routeReports';
import type { RelationshipSubject } from './relationshipStage';
import type { ReviewSubject } from './reviewsStage';

/** What a request is about: something of Retail Banking, or something that does not exist. */
export interface Subject extends RelationshipSubject, ReviewSubject {
  readonly agreementId: string;
  readonly targetId: string;
  readonly hash: string;
  readonly customerRef: string;
  readonly entityRef: string;
  readonly indicator: string;
  readonly exclusionId: string;
  readonly windowId: string;
  /** Entered, not confirmed. */
  readonly signatureId: string;
  /** The name of a calendar. */
  readonly calendar: string;
  /** A complaint. */
  readonly interactionId: string;
  /** An action of the payments team. */
  readonly actionId: string;
  /** Namespace and name of a service that the portal keeps. */
  readonly service: string;
  /** A question to the payments team why a target of Retail Banking was missed. */
  readonly askId: string;
  /** A credit that was confirmed. */
  readonly creditId: string;
  /** A report that was published. */
  readonly reportId: string;
  /** A dispute of it, where it has one. */
  readonly disputeId: string;
  /** Several reports that a manager publishes. */
  readonly publicationId: string;
  readonly sendingId: string;
  /** The name of a service offering. */
  readonly offering: string;
  /** Something that Retail Banking was told. */
  readonly announcementId: string;
}

/** Whose business a text is. */
export type Secret =
  | 'banking'
  | 'acme'
  | 'globex'
  | 'initech'
  /** Drafts and notes of the payments team. */
  | 'internal'
  /** An agreement between teams. */
  | 'between';

/** Words, refs, people and ids that give a secret away wherever they turn up; the ref of a customer first. */
export type Marks = Readonly<Record<Secret, readonly string[]>>;

/** The stage on a started portal: all that any route is asked about. */
export interface Stage {
  readonly marks: Marks;
  /** An agreement of Retail Banking that is in force. */
  readonly agreed: Subject;
  readonly nonexistent: Subject;
  /** A new draft for Retail Banking. */
  draft(): Promise<Subject>;
  /** The same, approved. */
  approved(): Promise<Subject>;
  /** The same as what is offered, signed by both: for the customer on paper, entered by who signed for the provider. */
  entered(): Promise<Subject>;
  /** A new agreement with Retail Banking, offered, not signed. */
  offered(): Promise<Subject>;
  /** A new exclusion of the agreement in force. */
  excluded(): Promise<Subject>;
  /** A new maintenance window on Retail Banking's own system. */
  planned(): Promise<Subject>;
  /** A new calendar that an offer to Retail Banking names. */
  withCalendar(): Promise<Subject>;
  /** A new requirement of Retail Banking. */
  wanted(): Promise<Subject>;
  /** A new opportunity at Retail Banking. */
  spotted(): Promise<Subject>;
  /** A new contact at Retail Banking. */
  known(): Promise<Subject>;
  /** A new draft of an announcement to Retail Banking. */
  announced(): Promise<Subject>;
  /** A new one that Retail Banking was told. */
  toldOf(): Promise<Subject>;
  /** A new complaint of Retail Banking. */
  complained(): Promise<Subject>;
  /** A new action of the payments team for Retail Banking. */
  promised(): Promise<Subject>;
  /** A new complaint of Retail Banking that is closed. */
  closed(): Promise<Subject>;
  /** A new customer that the portal keeps, with Retail Banking's people. */
  kept(): Promise<Subject>;
  /** A new service that the portal keeps. */
  serviceKept(): Promise<Subject>;
  /** A new review with Retail Banking, planned for long ago, with one decision. */
  reviewPlanned(): Promise<Subject>;
  /** A new improvement for Retail Banking, of the payments team. */
  improved(): Promise<Subject>;
  /** A new credit of Retail Banking's agreement. */
  credited(state: 'proposed' | 'confirmed'): Promise<Subject>;
  /** A new report of Retail Banking's agreement. */
  reported(state: StagedReport): Promise<Subject>;
  /** A new service offering. */
  offeringKept(): Promise<Subject>;
  /** The same, of which the provider gave notice. */
  ending(): Promise<Subject>;
  /** The same as what is in force, for a fixed term. */
  fixed(): Promise<Subject>;
  /** A new agreement with Retail Banking that is in force. */
  inForce(): Promise<Subject>;
}
