import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Measurement,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import { InvalidInputError } from '../errors';
import type {
  IndicatorsStore,
  StoredIndicator,
} from '../indicators/IndicatorsStore';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import {
  keyOfName,
  keyTextsOf,
  lastOfEqualKeys,
  NAMED_BY,
  textOfKey,
} from './factNames';
import type {
  IngestOutcome,
  Measurements,
  MeasurementsListQuery,
  MeasurementsOptions,
  MeasurementsRequest,
} from './Measurements';
import type {
  FactName,
  FactsOfStream,
  MeasurementsStore,
} from './MeasurementsStore';
import { cursorKeysOf, placeOf, toMeasurements } from './listedFacts';
import { requireBuckets, requireOpen } from './requireBuckets';

interface Options {
  readonly store: MeasurementsStore;
  readonly indicators: IndicatorsStore;
  readonly customers: Pick<CustomersStore, 'unknown'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Each name must be one of the stream, and none that of a fact of the same batch. */
function requireWithdrawable(
  sent: FactsOfStream,
  withdraw: readonly FactName[],
): void {
  const sentKeys = new Set(withdraw.length > 0 ? keyTextsOf(sent) : []);
  withdraw.forEach((name, index) => {
    const key = keyOfName(sent.stream, name);
    if (key === undefined) {
      throw InvalidInputError.of('withdraw', NAMED_BY[sent.stream], index);
    }
    if (sentKeys.has(textOfKey(key))) {
      throw InvalidInputError.of(
        'withdraw',
        'names a fact that the same batch sends',
        index,
      );
    }
  });
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

  async ingest(
    request: MeasurementsRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<IngestOutcome> {
    const indicator = await this.#indicator(request.indicator);
    const { stream } = indicator;
    const sent = request.sent ?? { stream, facts: [] };
    if (sent.stream !== stream) {
      throw InvalidInputError.of(
        sent.stream,
        `the indicator collects ${stream}`,
      );
    }
    requireBuckets(indicator, sent);
    requireOpen(indicator, sent, request.withdraw);
    requireWithdrawable(sent, request.withdraw);
    await this.#requireKnownCustomers(sent);
    const { subject } = await this.#options.callers.caller(options.credentials);
    const result = await this.#options.store.write({
      ...lastOfEqualKeys(sent),
      indicatorKey: indicator.key,
      withdraw: request.withdraw,
      recordedAt: this.#options.now(),
      recordedBy: subject,
    });
    return { stream, result };
  }

  async list(
    query: MeasurementsListQuery,
    options: MeasurementsOptions,
  ): Promise<Page<Measurement>> {
    const { indicator: ref, after, limit, ...span } = query;
    const place = placeOf(after);
    const indicator = await this.#options.indicators.byRef(ref);
    if (indicator === undefined) {
      // As one that the caller may not see.
      return { items: [] };
    }
    const found = await this.#options.store.list({
      ...span,
      indicator,
      scope: options.scope ?? { kind: 'all' },
      after: place,
      limit: limit + 1,
    });
    return toPage(toMeasurements(found), limit, cursorKeysOf);
  }

  async remove(query: {
    indicator: string;
    from: number;
    to: number;
  }): Promise<IngestOutcome> {
    const { key, stream } = await this.#indicator(query.indicator);
    const { from, to } = query;
    const withdrawn = await this.#options.store.remove({
      indicatorKey: key,
      from,
      to,
      removedAt: this.#options.now(),
    });
    return {
      stream,
      result: { stored: 0, replaced: 0, unchanged: 0, withdrawn },
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
  async #requireKnownCustomers({
    stream,
    facts,
  }: FactsOfStream): Promise<void> {
    const named = new Set<string>();
    for (const { customer } of facts) {
      if (customer !== null) {
        named.add(customer);
      }
    }
    if (named.size === 0) {
      return;
    }
    const unknown = new Set(await this.#options.customers.unknown([...named]));
    if (unknown.size > 0) {
      throw new InvalidInputError(
        [...facts].flatMap(({ customer }, index) =>
          customer !== null && unknown.has(customer)
            ? [
                {
                  field: `${stream}.customer`,
                  reason: `there is no customer ${customer}`,
                  index,
                },
              ]
            : [],
        ),
      );
    }
  }
}
