import type {
  MetricAttributes,
  MetricOptions,
  MetricsService,
  MetricsServiceObservable,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';

/** One value that was counted, recorded or observed. */
export interface Recorded {
  readonly name: string;
  readonly value: number;
  readonly attributes: MetricAttributes;
}

/** A metrics service that remembers what it was told. */
export class RecordedMetrics implements MetricsService {
  readonly #recorded: Recorded[] = [];
  readonly #created: { name: string; unit: string; description: string }[] = [];
  readonly #callbacks = new Map<string, MetricsServiceObservableCallback>();

  #failure: Error | undefined;

  static create(): RecordedMetrics {
    return new RecordedMetrics();
  }

  /** Every instrument throws this from now on. */
  break(failure: Error): void {
    this.#failure = failure;
  }

  /** What was recorded under a name, oldest first. */
  of(name: string): Pick<Recorded, 'value' | 'attributes'>[] {
    return this.#recorded
      .filter(recorded => recorded.name === name)
      .map(({ value, attributes }) => ({ value, attributes }));
  }

  /** The instruments that there are. */
  created(): readonly { name: string; unit: string; description: string }[] {
    return this.#created;
  }

  /** What an observable instrument says now. */
  async observed(name: string): Promise<Recorded[]> {
    const seen: Recorded[] = [];
    await this.#callbacks.get(name)?.({
      observe: (value, attributes = {}) =>
        seen.push({ name, value, attributes }),
    });
    return seen;
  }

  createCounter(name: string, options?: MetricOptions) {
    return { add: this.#recorder(name, options) };
  }

  createUpDownCounter(name: string, options?: MetricOptions) {
    return { add: this.#recorder(name, options) };
  }

  createHistogram(name: string, options?: MetricOptions) {
    return { record: this.#recorder(name, options) };
  }

  createGauge(name: string, options?: MetricOptions) {
    return { record: this.#recorder(name, options) };
  }

  createObservableCounter(name: string, options?: MetricOptions) {
    return this.#observable(name, options);
  }

  createObservableUpDownCounter(name: string, options?: MetricOptions) {
    return this.#observable(name, options);
  }

  createObservableGauge(name: string, options?: MetricOptions) {
    return this.#observable(name, options);
  }

  #recorder(name: string, options?: MetricOptions) {
    this.#create(name, options);
    return (value: number, attributes: MetricAttributes = {}) => {
      if (this.#failure) {
        throw this.#failure;
      }
      this.#recorded.push({ name, value, attributes });
    };
  }

  #observable(name: string, options?: MetricOptions): MetricsServiceObservable {
    this.#create(name, options);
    return {
      addCallback: callback => {
        this.#callbacks.set(name, callback);
      },
      removeCallback: () => {
        this.#callbacks.delete(name);
      },
    };
  }

  #create(name: string, { unit = '', description = '' }: MetricOptions = {}) {
    this.#created.push({ name, unit, description });
  }
}
