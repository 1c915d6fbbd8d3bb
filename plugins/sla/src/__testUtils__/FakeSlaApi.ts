import type {
  Agreement,
  Attainment,
  Customer,
  Explanation,
  Import,
  Indicator,
  Page,
  RollUp,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { aRollUp } from './aRollUp';

/** What the fake knows. */
export interface FakeSlaApiContent {
  readonly attainment?: readonly Attainment[];
  readonly agreements?: readonly Agreement[];
  readonly customers?: readonly Customer[];
  readonly indicators?: readonly Indicator[];
  readonly explanations?: readonly Explanation[];
  /** Newest first. */
  readonly imports?: readonly Import[];
  /** Of everything else nothing is known beneath. */
  readonly rollUps?: readonly RollUp[];
}

/** A function that can be watched, with the arguments of a method of the API. */
type Watched<TMethod extends (...args: never[]) => unknown> = jest.Mock<
  ReturnType<TMethod>,
  Parameters<TMethod>
>;

const answer = async <T>(items: readonly T[] = []): Promise<Page<T>> => ({
  items,
});

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
  readonly getAttainment: Watched<SlaApi['getAttainment']>;
  readonly getExplanation: Watched<SlaApi['getExplanation']>;
  readonly getRollUp: Watched<SlaApi['getRollUp']>;
  readonly getAgreements: Watched<SlaApi['getAgreements']>;
  readonly getAgreement: Watched<SlaApi['getAgreement']>;
  readonly getCustomers: Watched<SlaApi['getCustomers']>;
  readonly getCustomer: Watched<SlaApi['getCustomer']>;
  readonly importMeasurements: Watched<SlaApi['importMeasurements']>;
  readonly getImport: Watched<SlaApi['getImport']>;
  readonly getImports: Watched<SlaApi['getImports']>;
  readonly getIndicators: Watched<SlaApi['getIndicators']>;
  readonly createAgreement = refuse;
  readonly updateAgreement = refuse;
  readonly offerAgreement = refuse;
  readonly signAgreement = refuse;
  readonly createIndicator = refuse;
  readonly sendMeasurements = refuse;

  constructor(content: FakeSlaApiContent = {}) {
    const {
      attainment,
      agreements = [],
      customers = [],
      explanations = [],
      imports = [],
      indicators = [],
      rollUps = [],
    } = content;
    this.getAttainment = jest.fn<
      Promise<Page<Attainment>>,
      Parameters<SlaApi['getAttainment']>
    >(async () => await answer(attainment));
    this.getAgreements = jest.fn<
      Promise<Page<Agreement>>,
      Parameters<SlaApi['getAgreements']>
    >(async () => await answer(agreements));
    this.getCustomers = jest.fn<
      Promise<Page<Customer>>,
      Parameters<SlaApi['getCustomers']>
    >(async () => await answer(customers));
    this.getAgreement = jest.fn(async id =>
      found(agreements.find(agreement => agreement.id === id)),
    );
    this.getCustomer = jest.fn(async ref =>
      found(customers.find(customer => customer.ref === ref)),
    );
    this.importMeasurements = jest.fn(async (_request, _csv) => refuse());
    this.getIndicators = jest.fn<
      Promise<Page<Indicator>>,
      Parameters<SlaApi['getIndicators']>
    >(async () => await answer(indicators));
    this.getImport = jest.fn(async id =>
      found(imports.find(one => one.id === id)),
    );
    this.getImports = jest.fn(async ({ indicator }) =>
      answer(
        imports.filter(
          one => indicator === undefined || one.indicator === indicator,
        ),
      ),
    );
    this.getRollUp = jest.fn(
      async ({ entityRef }) =>
        rollUps.find(rollUp => rollUp.entityRef === entityRef) ??
        aRollUp(entityRef),
    );
    this.getExplanation = jest.fn(async (targetId, { period }) =>
      found(
        explanations.find(
          ({ attainment: figure }) =>
            figure.targetId === targetId && figure.period.label === period,
        ),
      ),
    );
  }
}
