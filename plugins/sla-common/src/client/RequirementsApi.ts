import type {
  ChangeRequirementInput,
  CommentRequirementInput,
  CreateRequirementInput,
  Page,
  Requirement,
  RequirementBars,
  RequirementComment,
  RequirementHead,
  RequirementState,
  TransitionRequirementInput,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** @public */
export interface RequirementsQuery extends ListQuery {
  readonly state?: RequirementState;
  /** The service that they are about. */
  readonly entityRef?: string;
}

/** What customers need, as the client offers it. @public */
export interface RequirementsApi {
  /** Over all customers that the caller may see. */
  getAllRequirements(
    query: RequirementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<RequirementHead>>;

  getRequirements(
    customerRef: string,
    query: RequirementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<RequirementHead>>;

  /** What they wanted, what was agreed and achieved, and how it felt. */
  getRequirementBars(
    customerRef: string,
    query: RequirementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<RequirementBars>>;

  getRequirement(
    customerRef: string,
    id: string,
    options?: SlaRequestOptions,
  ): Promise<Requirement>;

  createRequirement(
    customerRef: string,
    requirement: CreateRequirementInput,
    options?: SlaRequestOptions,
  ): Promise<Requirement>;

  changeRequirement(
    customerRef: string,
    change: {
      readonly id: string;
      readonly etag: string;
      readonly requirement: ChangeRequirementInput;
    },
    options?: SlaRequestOptions,
  ): Promise<Requirement>;

  transitionRequirement(
    customerRef: string,
    id: string,
    transition: TransitionRequirementInput,
    options?: SlaRequestOptions,
  ): Promise<Requirement>;

  commentRequirement(
    customerRef: string,
    id: string,
    comment: CommentRequirementInput,
    options?: SlaRequestOptions,
  ): Promise<RequirementComment>;
}
