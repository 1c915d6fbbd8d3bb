import type {
  Complaint,
  Interaction,
  InteractionStep,
} from '@service-levels/backstage-plugin-sla-common';

/** A step as it is kept; times are epoch seconds. */
export interface StoredStep extends Omit<InteractionStep, 'at'> {
  readonly at: number;
}

/** What a complaint has besides, as it is kept. Answer and end are among the steps. */
export interface StoredComplaint extends Pick<Complaint, 'state' | 'owner'> {
  /** Date. */
  readonly due: string;
  readonly escalatedAt: number | null;
}

/** An interaction as it is kept; times are epoch seconds. */
export interface StoredInteraction
  extends Omit<
    Interaction,
    'etag' | 'at' | 'until' | 'complaint' | 'steps' | 'createdAt' | 'changedAt'
  > {
  readonly revision: number;
  readonly at: number;
  readonly until: number | null;
  readonly complaint: StoredComplaint | null;
  /** Oldest first. */
  readonly steps: readonly StoredStep[];
  readonly createdAt: number;
  readonly changedAt: number | null;
}
