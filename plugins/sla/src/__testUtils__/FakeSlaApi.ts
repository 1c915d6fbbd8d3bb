import type {
  Agreement,
  Attainment,
  Customer,
  Explanation,
  Page,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';

/** What the fake knows. */
export interface FakeSlaApiContent {
  readonly attainment?: readonly Attainment[];
  readonly agreements?: readonly Agreement[];
  readonly customers?: readonly Customer[];
  readonly explanations?: readonly Explanation[];
}

const answer = async <T>(items: readonly T[] = []): Promise<Page<T>> => ({ items });

function found<T>(item: T | undefined): T {
  if (item === undefined) {
    throw new Error('The test asked for something that it did not provide');
  }
  return item;
}

const refuse = async (): Promise<never> => {
  throw new Error('The page only reads');
};

/** An API that answers from memory; each method can be watched and replaced. */
export class FakeSlaApi implements SlaApi {
  readonly getAttainment: jest.MockedFunction<SlaApi['getAttainment']>;
  readonly getExplanation: jest.MockedFunction<SlaApi['getExplanation']>;
  readonly getAgreements: jest.MockedFunction<SlaApi['getAgreements']>;
  readonly getAgreement: jest.MockedFunction<SlaApi['getAgreement']>;
  readonly getCustomers: jest.MockedFunction<SlaApi['getCustomers']>;
  readonly getCustomer: jest.MockedFunction<SlaApi['getCustomer']>;
  readonly createAgreement = refuse;
  readonly updateAgreement = refuse;
  readonly offerAgreement = refuse;
  readonly signAgreement = refuse;
  readonly getIndicators = refuse;
  readonly createIndicator = refuse;
  readonly sendMeasurements = refuse;

  constructor(content: FakeSlaApiContent = {}) {
    const { attainment, agreements = [], customers = [], explanations = [] } = content;
    this.getAttainment = jest.fn(async () => await answer(attainment));
    this.getAgreements = jest.fn(async () => await answer(agreements));
    this.getCustomers = jest.fn(async () => await answer(customers));
    this.getAgreement = jest.fn(async id => found(agreements.find(agreement => agreement.id === id)));
    this.getCustomer = jest.fn(async ref => found(customers.find(customer => customer.ref === ref)));
    this.getExplanation = jest.fn(async (targetId, { period }) =>
      found(
        explanations.find(
          ({ attainment: figure }) => figure.targetId === targetId && figure.period.label === period,
        ),
      ),
    );
  }
}
