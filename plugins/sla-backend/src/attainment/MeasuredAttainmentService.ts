import type {
  Attainment,
  Explanation,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { SlaMetrics } from '../metrics/SlaMetrics';
import type { AskedSpan } from './askedSpans';
import type {
  AttainmentOptions,
  AttainmentRequest,
  AttainmentService,
  TargetVerdict,
} from './AttainmentService';

interface Options {
  readonly attainment: AttainmentService;
  readonly metrics: Pick<SlaMetrics, 'judged'>;
}

/**
 * Measures how long judging takes; the same interface as what it wraps. Every
 * figure is judged from the facts when it is read, so that this time is all
 * that judging lags behind.
 */
export class MeasuredAttainmentService implements AttainmentService {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): MeasuredAttainmentService {
    return new MeasuredAttainmentService(options);
  }

  async list(
    request: AttainmentRequest,
    options: AttainmentOptions,
  ): Promise<Page<Attainment>> {
    const { attainment } = this.#options;
    return await this.#measured(() => attainment.list(request, options));
  }

  async verdicts(
    request: Omit<AttainmentRequest, 'status'>,
    options: AttainmentOptions,
  ): Promise<Page<TargetVerdict>> {
    const { attainment } = this.#options;
    return await this.#measured(() => attainment.verdicts(request, options));
  }

  async explain(
    request: { targetId: string; asked: AskedSpan; asOf?: number },
    options: AttainmentOptions,
  ): Promise<Explanation> {
    const { attainment, metrics } = this.#options;
    const begin = performance.now();
    const explanation = await attainment.explain(request, options);
    metrics.judged('explanation', {
      seconds: (performance.now() - begin) / 1000,
      figures: 1,
    });
    return explanation;
  }

  async #measured<T>(judge: () => Promise<Page<T>>): Promise<Page<T>> {
    const begin = performance.now();
    const page = await judge();
    this.#options.metrics.judged('list', {
      seconds: (performance.now() - begin) / 1000,
      figures: page.items.length,
    });
    return page;
  }
}
