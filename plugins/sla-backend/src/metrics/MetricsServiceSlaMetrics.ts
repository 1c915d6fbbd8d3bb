import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  MetricsService,
  MetricsServiceCounter,
  MetricsServiceHistogram,
} from '@backstage/backend-plugin-api/alpha';
import { toError } from '@backstage/errors';
import type {
  ProjectionName,
  ProjectionsStore,
} from '../projections/ProjectionsStore';
import { DELAY_SECONDS, INSTRUMENTS, JUDGING_SECONDS } from './instruments';
import type { FactOutcome, RequestOutcome, SlaMetrics } from './SlaMetrics';

interface Options {
  readonly metrics: MetricsService;
  readonly logger: LoggerService;
  readonly projections: Pick<ProjectionsStore, 'states'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Counts through the metrics service of Backstage. OpenTelemetry promises not
 * to throw; another service in its place may, and must not fail a request.
 */
export class MetricsServiceSlaMetrics implements SlaMetrics {
  readonly #logger: LoggerService;
  readonly #requests: MetricsServiceCounter;
  readonly #facts: MetricsServiceCounter;
  readonly #factsDelay: MetricsServiceHistogram;
  readonly #judgingDuration: MetricsServiceHistogram;
  readonly #judgingFigures: MetricsServiceCounter;
  readonly #projectionRefreshes: MetricsServiceCounter;
  #hasFailed = false;

  private constructor({ metrics, logger, projections, now }: Options) {
    const counter = ({ name, ...rest }: Instrument) =>
      metrics.createCounter(name, rest);
    const histogram = ({ name, ...rest }: Instrument, bounds: number[]) =>
      metrics.createHistogram(name, {
        ...rest,
        advice: { explicitBucketBoundaries: bounds },
      });
    this.#logger = logger;
    this.#requests = counter(INSTRUMENTS.requests);
    this.#facts = counter(INSTRUMENTS.facts);
    this.#factsDelay = histogram(INSTRUMENTS.factsDelay, DELAY_SECONDS);
    this.#judgingDuration = histogram(
      INSTRUMENTS.judgingDuration,
      JUDGING_SECONDS,
    );
    this.#judgingFigures = counter(INSTRUMENTS.judgingFigures);
    this.#projectionRefreshes = counter(INSTRUMENTS.projectionRefreshes);
    const { name, ...age } = INSTRUMENTS.projectionAge;
    metrics.createObservableGauge(name, age).addCallback(async result => {
      // A row for each projection, so that nothing is gained by remembering them.
      for (const { name: projection, refreshedAt } of await projections
        .states()
        // Without a database there is no age to be told; /health says why.
        .catch(() => [])) {
        if (refreshedAt !== null) {
          result.observe(now() - refreshedAt, { projection });
        }
      }
    });
  }

  static create(options: Options): MetricsServiceSlaMetrics {
    return new MetricsServiceSlaMetrics(options);
  }

  requestEnded(request: {
    operation: string;
    status: number;
    outcome: RequestOutcome;
  }): void {
    this.#safely(() => this.#requests.add(1, { ...request }));
  }

  factsIngested(
    stream: string,
    facts: Readonly<Partial<Record<FactOutcome, number>>>,
  ): void {
    this.#safely(() =>
      Object.entries(facts)
        .filter(([, count]) => count > 0)
        .forEach(([outcome, count]) =>
          this.#facts.add(count, { stream, outcome }),
        ),
    );
  }

  factsDelayed(stream: string, seconds: number): void {
    this.#safely(() => this.#factsDelay.record(seconds, { stream }));
  }

  judged(
    request: 'list' | 'explanation',
    { seconds, figures }: { seconds: number; figures: number },
  ): void {
    this.#safely(() => {
      this.#judgingDuration.record(seconds, { request });
      this.#judgingFigures.add(figures, { request });
    });
  }

  projectionRefreshed(
    projection: ProjectionName,
    outcome: 'succeeded' | 'failed',
  ): void {
    this.#safely(() =>
      this.#projectionRefreshes.add(1, { projection, outcome }),
    );
  }

  #safely(count: () => void): void {
    try {
      count();
    } catch (error) {
      if (!this.#hasFailed) {
        this.#hasFailed = true;
        this.#logger.warn(
          `The metrics service failed, so that counts of service levels are incomplete from now on; requests are not touched, and this is said once. Reason: ${
            toError(error).message
          }`,
        );
      }
    }
  }
}

interface Instrument {
  readonly name: string;
  readonly unit: string;
  readonly description: string;
}
