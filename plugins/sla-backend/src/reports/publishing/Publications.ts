import type {
  PublishReports,
  ReportPublication,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportOptions } from '../Reports';

/** Publishes several reports in the background. */
export interface Publications {
  /** The same key and reports again answer what was started before. */
  start(
    request: PublishReports & { readonly idempotencyKey?: string },
    options: ReportOptions,
  ): Promise<ReportPublication>;

  /** @throws NotFoundError - also for who did not start it */
  get(id: string, options: ReportOptions): Promise<ReportPublication>;
}
