import type {
  Attainment,
  AttainmentDays,
  Burn,
  Explanation,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { SlaMetrics } from '../metrics/SlaMetrics';
import type {
  AttainmentOptions,
  AttainmentRequest,
  AttainmentService,
  OneSpan,
  TargetVerdict,
} from './AttainmentService';

interface Options {
  readonly attainment: AttainmentService;
  readonly metrics: Pick<SlaMetrics, 'judged'>;
}

/**
 * Measures how long judging takes; the same interface as what it wraps. What
 * was not judged yet is judged before a figure is answered, so that this time
 * is all that judging lags behind.
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
    request: OneSpan,
    options: AttainmentOptions,
  ): Promise<Explanation> {
    return await this.#measuredOne(attainment =>
      attainment.explain(request, options),
    );
  }

  async days(
    request: OneSpan,
    options: AttainmentOptions,
  ): Promise<AttainmentDays> {
    return await this.#measuredOne(attainment =>
      attainment.days(request, options),
    );
  }

  async burn(request: OneSpan, options: AttainmentOptions): Promise<Burn> {
    return await this.#measuredOne(attainment =>
      attainment.burn(request, options),
    );
  }

  async #measuredOne<T>(
    judge: (attainment: AttainmentService) => Promise<T>,
  ): Promise<T> {
    const { attainment, metrics } = this.#options;
    const begin = performance.now();
    const answer = await judge(attainment);
    metrics.judged('explanation', {
      seconds: (performance.now() - begin) / 1000,
      figures: 1,
    });
    return answer;
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
