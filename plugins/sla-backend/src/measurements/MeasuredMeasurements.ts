import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Measurement,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { SlaMetrics } from '../metrics/SlaMetrics';
import type {
  IngestOutcome,
  Measurements,
  MeasurementsListQuery,
  MeasurementsOptions,
  MeasurementsRequest,
} from './Measurements';
import type { FactsOfStream } from './MeasurementsStore';

interface Options {
  readonly measurements: Measurements;
  readonly metrics: Pick<SlaMetrics, 'factsIngested' | 'factsDelayed'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The instant up to which each fact reports, in epoch seconds. */
function reportedUntil(sent: FactsOfStream): readonly number[] {
  switch (sent.stream) {
    case 'states':
      return sent.facts.map(({ from, to }) => to ?? from);
    case 'cases':
      return sent.facts.map(
        ({ opened, responded, resolved }) => resolved ?? responded ?? opened,
      );
    default:
      return sent.facts.map(({ start, seconds }) => start + seconds);
  }
}

/** Counts the facts that were stored; the same interface as what it wraps. */
export class MeasuredMeasurements implements Measurements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): MeasuredMeasurements {
    return new MeasuredMeasurements(options);
  }

  async ingest(
    request: MeasurementsRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<IngestOutcome> {
    const { measurements, metrics, now } = this.#options;
    const outcome = await measurements.ingest(request, options);
    const { stream, result } = outcome;
    metrics.factsIngested(stream, result);
    if (request.sent !== undefined && result.stored + result.replaced > 0) {
      const at = now();
      // What is planned for the future is not late.
      const newest = reportedUntil(request.sent).reduce(
        (a, b) => (b <= at ? Math.max(a, b) : a),
        -Infinity,
      );
      if (newest !== -Infinity) {
        metrics.factsDelayed(stream, at - newest);
      }
    }
    return outcome;
  }

  async list(
    query: MeasurementsListQuery,
    options: MeasurementsOptions,
  ): Promise<Page<Measurement>> {
    return await this.#options.measurements.list(query, options);
  }

  async remove(
    query: { indicator: string; from: number; to: number },
    options: { credentials: BackstageCredentials },
  ): Promise<IngestOutcome> {
    const { measurements, metrics } = this.#options;
    const outcome = await measurements.remove(query, options);
    metrics.factsIngested(outcome.stream, {
      withdrawn: outcome.result.withdrawn,
    });
    return outcome;
  }
}
