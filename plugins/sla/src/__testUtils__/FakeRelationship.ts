import type {
  Contact,
  Handover,
  Opportunity,
  Requirement,
  RequirementBars,
  Watermelons,
  SatisfactionAnswer,
  SatisfactionTrend,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import {
  FakeAnnouncements,
  type FakeAnnouncementsContent,
} from './FakeAnnouncements';
import { answer, found, refuse, type Watched } from './fakeAnswers';

/** What the fake knows of the relationship with customers. */
export interface FakeRelationshipContent extends FakeAnnouncementsContent {
  /** Newest first. */
  readonly requirements?: readonly Requirement[];
  readonly requirementBars?: readonly RequirementBars[];
  readonly watermelons?: Watermelons;
  /** In the order in which they were added. */
  readonly contacts?: readonly Contact[];
  /** Newest first. */
  readonly opportunities?: readonly Opportunity[];
  /** The latest first. */
  readonly satisfaction?: readonly SatisfactionAnswer[];
  readonly satisfactionTrend?: SatisfactionTrend;
  /** Of whoever is asked for. */
  readonly handover?: Handover;
}

/** The part of the API that is about the relationship with customers. */
export class FakeRelationship extends FakeAnnouncements {
  readonly getAllRequirements: Watched<SlaApi['getAllRequirements']>;
  readonly getRequirements: Watched<SlaApi['getRequirements']>;
  readonly getRequirementBars: Watched<SlaApi['getRequirementBars']>;
  readonly getWatermelons: Watched<SlaApi['getWatermelons']>;
  readonly getWatermelonsOfService: Watched<SlaApi['getWatermelonsOfService']>;
  readonly getRequirement: Watched<SlaApi['getRequirement']>;
  readonly createRequirement: Watched<SlaApi['createRequirement']>;
  readonly changeRequirement: Watched<SlaApi['changeRequirement']>;
  readonly transitionRequirement: Watched<SlaApi['transitionRequirement']>;
  readonly commentRequirement: Watched<SlaApi['commentRequirement']>;
  readonly getContacts: Watched<SlaApi['getContacts']>;
  readonly createContact: Watched<SlaApi['createContact']>;
  readonly changeContact: Watched<SlaApi['changeContact']>;
  readonly removeContact: Watched<SlaApi['removeContact']>;
  readonly getOpportunities: Watched<SlaApi['getOpportunities']>;
  readonly createOpportunity: Watched<SlaApi['createOpportunity']>;
  readonly changeOpportunity: Watched<SlaApi['changeOpportunity']>;
  readonly getSatisfaction: Watched<SlaApi['getSatisfaction']>;
  readonly getSatisfactionTrend: Watched<SlaApi['getSatisfactionTrend']>;
  readonly enterSatisfaction: Watched<SlaApi['enterSatisfaction']>;
  readonly getHandover: Watched<SlaApi['getHandover']>;
  readonly handOver: Watched<SlaApi['handOver']>;
  readonly correctSatisfaction: Watched<SlaApi['correctSatisfaction']>;

  constructor(content: FakeRelationshipContent) {
    super(content);
    const {
      requirements = [],
      requirementBars,
      contacts,
      opportunities,
      watermelons = { threshold: 3, items: [], uncovered: [] },
      satisfaction,
      satisfactionTrend = { quarters: [], items: [] },
    } = content;
    this.getAllRequirements = jest.fn(async _query => answer(requirements));
    this.getRequirements = jest.fn(async (_customerRef, _query) =>
      answer(requirements),
    );
    this.getRequirementBars = jest.fn(async (_customerRef, _query) =>
      answer(requirementBars),
    );
    this.getWatermelons = jest.fn(async _customerRef => watermelons);
    this.getWatermelonsOfService = jest.fn(async _entityRef => watermelons);
    this.getRequirement = jest.fn(async (_customerRef, id) =>
      found(requirements.find(requirement => requirement.id === id)),
    );
    this.createRequirement = jest.fn(async (_customerRef, _requirement) =>
      refuse(),
    );
    this.changeRequirement = jest.fn(async (_customerRef, _change) => refuse());
    this.transitionRequirement = jest.fn(
      async (_customerRef, _id, _transition) => refuse(),
    );
    this.commentRequirement = jest.fn(async (_customerRef, _id, _comment) =>
      refuse(),
    );
    this.getContacts = jest.fn(async (_customerRef, _query) =>
      answer(contacts),
    );
    this.createContact = jest.fn(async (_customerRef, _contact) => refuse());
    this.changeContact = jest.fn(async (_customerRef, _change) => refuse());
    this.removeContact = jest.fn(async (_customerRef, _contact) => refuse());
    this.getOpportunities = jest.fn(async (_customerRef, _query) =>
      answer(opportunities),
    );
    this.createOpportunity = jest.fn(async (_customerRef, _opportunity) =>
      refuse(),
    );
    this.changeOpportunity = jest.fn(async (_customerRef, _change) => refuse());
    this.getSatisfaction = jest.fn(async (_customerRef, _query) =>
      answer(satisfaction),
    );
    this.getSatisfactionTrend = jest.fn(
      async (_customerRef, _query) => satisfactionTrend,
    );
    this.enterSatisfaction = jest.fn(async (_customerRef, _answer) => refuse());
    this.getHandover = jest.fn(async (_customerRef, _query) =>
      found(content.handover),
    );
    this.handOver = jest.fn(async (_customerRef, _handover, _key) => refuse());
    this.correctSatisfaction = jest.fn(async (_customerRef, _correction) =>
      refuse(),
    );
  }
}
