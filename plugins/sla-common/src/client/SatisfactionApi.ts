import type {
  EnterSatisfactionInput,
  Page,
  SatisfactionAnswer,
  SatisfactionTrend,
  Watermelons,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** @public */
export interface SatisfactionQuery extends ListQuery {
  /** The service that the answers are about. */
  readonly entityRef?: string;
}

/** How it felt, as the client offers it. @public */
export interface SatisfactionApi {
  getSatisfaction(
    customerRef: string,
    query: SatisfactionQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<SatisfactionAnswer>>;

  getSatisfactionTrend(
    customerRef: string,
    query: { readonly entityRef?: string },
    options?: SlaRequestOptions,
  ): Promise<SatisfactionTrend>;

  /** Services that are green outside and red inside. */
  getWatermelons(
    customerRef: string,
    options?: SlaRequestOptions,
  ): Promise<Watermelons>;

  /** Whether a service is one, over all customers that the caller may see. */
  getWatermelonsOfService(
    entityRef: string,
    options?: SlaRequestOptions,
  ): Promise<Watermelons>;

  enterSatisfaction(
    customerRef: string,
    answer: EnterSatisfactionInput,
    options?: SlaRequestOptions,
  ): Promise<SatisfactionAnswer>;

  correctSatisfaction(
    customerRef: string,
    correction: {
      readonly id: string;
      readonly etag: string;
      readonly answer: EnterSatisfactionInput;
    },
    options?: SlaRequestOptions,
  ): Promise<SatisfactionAnswer>;
}
