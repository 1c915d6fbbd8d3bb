import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  isForCustomersToo,
  slaReportReadPermission,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type { ReportOptions } from './Reports';
import type { SeenReports } from './SeenReports';

interface Options {
  readonly access: Pick<Access, 'agreementScope'>;
  readonly seen: SeenReports;
}

/** Decides on a report by the agreements that it is about, all of which count. */
export class ReportAccess {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ReportAccess {
    return new ReportAccess(options);
  }

  /** The same request, narrowed to what the caller may read. */
  async readable(options: ReportOptions): Promise<ReportOptions> {
    return await this.#scoped(slaReportReadPermission, options);
  }

  /**
   * Lets through who may see the report and has the permission on it.
   *
   * @returns the request, narrowed to what the caller may read
   * @throws NotFoundError - as if the report did not exist
   * @throws NotAllowedError - naming the permission
   */
  async require(
    id: string,
    permission: ResourcePermission<'sla-agreement'>,
    options: ReportOptions,
  ): Promise<ReportOptions> {
    return await this.requireAll([id], permission, options);
  }

  /** The same for several reports, asked about together. */
  async requireAll(
    ids: readonly string[],
    permission: ResourcePermission<'sla-agreement'>,
    options: ReportOptions,
  ): Promise<ReportOptions> {
    const { seen } = this.#options;
    const readable = await this.readable(options);
    const found = await seen.reports(ids, readable);
    const isCustomers = found.some(({ side }) => side === 'customer');
    const refused = new NotAllowedError(
      `You do not have the permission ${permission.name} on this report`,
    );
    if (isCustomers && !isForCustomersToo(permission)) {
      throw refused;
    }
    const scoped = await this.#scoped(permission, options);
    try {
      await seen.reports(ids, scoped);
    } catch (error) {
      throw NotFoundError.is(error) ? refused : error;
    }
    return readable;
  }

  async #scoped(
    permission: ResourcePermission<'sla-agreement'>,
    options: ReportOptions,
  ): Promise<ReportOptions> {
    const scope = await this.#options.access.agreementScope(
      options.credentials,
      permission,
    );
    return { ...options, scope };
  }
}
