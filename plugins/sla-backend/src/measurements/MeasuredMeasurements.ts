import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { IngestResult } from '@service-levels/backstage-plugin-sla-common';
import type { SlaMetrics } from '../metrics/SlaMetrics';
import type { Measurements, StatesRequest } from './Measurements';

interface Options {
  readonly measurements: Measurements;
  readonly metrics: Pick<SlaMetrics, 'factsIngested' | 'factsDelayed'>;
  /** Epoch seconds. */
  readonly now: () => number;
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

  async ingestStates(
    request: StatesRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<IngestResult> {
    const { measurements, metrics, now } = this.#options;
    const result = await measurements.ingestStates(request, options);
    metrics.factsIngested('states', result);
    const at = now();
    // A state planned for the future is not late.
    const reported = request.states
      .map(({ from, to }) => to ?? from)
      .filter(instant => instant <= at);
    if (result.stored + result.replaced > 0 && reported.length > 0) {
      const newest = reported.reduce((a, b) => Math.max(a, b));
      metrics.factsDelayed('states', at - newest);
    }
    return result;
  }

  async remove(
    query: { indicator: string; from: number; to: number },
    options: { credentials: BackstageCredentials },
  ): Promise<{ withdrawn: number }> {
    const { measurements, metrics } = this.#options;
    const result = await measurements.remove(query, options);
    metrics.factsIngested('states', result);
    return result;
  }
}
