import type {
  CreateInteractionInput,
  WriteOpportunityInput,
  CreateRequirementInput,
  WriteContactInput,
  EnterSatisfactionInput,
} from '@service-levels/backstage-plugin-sla-common';

/** What a customer said, wants and feels, and what was promised to it. */
export interface DemoRelationship {
  readonly customer: string;
  readonly interactions: readonly CreateInteractionInput[];
  readonly satisfaction: readonly EnterSatisfactionInput[];
  readonly requirements: readonly {
    readonly requirement: CreateRequirementInput;
    /** The title of the agreement whose first target answers it. */
    readonly answeredBy?: string;
  }[];
  readonly opportunities: readonly WriteOpportunityInput[];
  /** People without an account. */
  readonly contacts: readonly WriteContactInput[];
}
