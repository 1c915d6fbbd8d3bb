import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { IngestResult } from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import { InvalidInputError } from '../errors';
import type {
  IndicatorsStore,
  StoredIndicator,
} from '../indicators/IndicatorsStore';
import type { Callers } from '../permissions/Caller';
import { factKey } from './factKey';
import type { Measurements, StateKey, StatesRequest } from './Measurements';
import type { MeasurementsStore } from './MeasurementsStore';

interface Options {
  readonly store: MeasurementsStore;
  readonly indicators: IndicatorsStore;
  readonly customers: Pick<CustomersStore, 'unknown'>;
  readonly callers: Callers;
  readonly now: () => number;
}

function keyOf(key: StateKey): string {
  return key.id === null ? factKey(key) : `id:${key.id}`;
}

/** The rules of measurements. */
export class DefaultMeasurements implements Measurements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultMeasurements {
    return new DefaultMeasurements(options);
  }

  async ingestStates(
    request: StatesRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<IngestResult> {
    const indicator = await this.#indicator(request.indicator);
    if (indicator.stream !== 'states') {
      throw InvalidInputError.of(
        'states',
        `the indicator collects ${indicator.stream}`,
      );
    }
    await this.#requireKnownCustomers(request);
    // Of equal keys in one batch the last counts.
    const facts = new Map(request.states.map(fact => [factKey(fact), fact]));
    const withdraw = [...new Set(request.withdraw.map(keyOf))];
    const contradiction = withdraw.findIndex(key => facts.has(key));
    if (contradiction >= 0) {
      throw InvalidInputError.of(
        'withdraw',
        'names a state that the same batch sends',
        contradiction,
      );
    }
    const { subject } = await this.#options.callers.caller(options.credentials);
    return await this.#options.store.writeStates({
      indicatorKey: indicator.key,
      facts: [...facts.values()],
      withdraw,
      recordedAt: this.#options.now(),
      recordedBy: subject,
    });
  }

  async remove(query: {
    indicator: string;
    from: number;
    to: number;
  }): Promise<{ withdrawn: number }> {
    const { key } = await this.#indicator(query.indicator);
    const { from, to } = query;
    return {
      withdrawn: await this.#options.store.removeStates({
        indicatorKey: key,
        from,
        to,
      }),
    };
  }

  async #indicator(ref: string): Promise<StoredIndicator> {
    const indicator = await this.#options.indicators.byRef(ref);
    if (indicator === undefined) {
      throw InvalidInputError.of('indicator', `there is no indicator ${ref}`);
    }
    return indicator;
  }

  /** A misspelt customer would make an outage invisible to the very one it hit. */
  async #requireKnownCustomers(request: StatesRequest): Promise<void> {
    const named = request.states.flatMap(fact => fact.customer ?? []);
    const unknown = new Set(
      await this.#options.customers.unknown([...new Set(named)]),
    );
    if (unknown.size > 0) {
      throw new InvalidInputError(
        request.states.flatMap((fact, index) =>
          fact.customer !== null && unknown.has(fact.customer)
            ? [
                {
                  field: 'states.customer',
                  reason: `there is no customer ${fact.customer}`,
                  index,
                },
              ]
            : [],
        ),
      );
    }
  }
}
