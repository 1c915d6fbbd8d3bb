import {
  slaAgreementReadPermission,
  slaMaintenanceWindowCreatePermission,
  type ChangeMaintenanceWindow,
  type DeclareMaintenanceWindow,
  type Interval,
  type MaintenancePreview,
  type MaintenanceWindow,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type {
  Maintenance,
  MaintenanceOptions,
  WindowsQuery,
} from './Maintenance';

/**
 * Narrows every request to the windows that concern an agreement that the
 * caller may see, or something that a group of theirs owns; the same interface
 * as what it wraps.
 */
export class AuthorizedMaintenance implements Maintenance {
  readonly #maintenance: Maintenance;
  readonly #access: Access;

  private constructor(options: { maintenance: Maintenance; access: Access }) {
    this.#maintenance = options.maintenance;
    this.#access = options.access;
  }

  static create(options: {
    maintenance: Maintenance;
    access: Access;
  }): AuthorizedMaintenance {
    return new AuthorizedMaintenance(options);
  }

  async declare(
    request: { window: DeclareMaintenanceWindow; idempotencyKey?: string },
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow> {
    await this.#require(options);
    return await this.#maintenance.declare(
      request,
      await this.#visible(options),
    );
  }

  async preview(
    request: { window: DeclareMaintenanceWindow; windowId: string | null },
    options: MaintenanceOptions,
  ): Promise<MaintenancePreview> {
    await this.#require(options);
    return await this.#maintenance.preview(
      request,
      await this.#visible(options),
    );
  }

  async list(
    query: WindowsQuery,
    options: MaintenanceOptions,
  ): Promise<Page<MaintenanceWindow>> {
    return await this.#maintenance.list(query, await this.#visible(options));
  }

  async get(
    request: { id: string; span: Partial<Interval> },
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow> {
    return await this.#maintenance.get(request, await this.#visible(options));
  }

  async change(
    request: { id: string; etag: string; window: ChangeMaintenanceWindow },
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow> {
    const visible = await this.#visible(options);
    await this.#maintenance.get({ id: request.id, span: {} }, visible);
    await this.#require(options);
    return await this.#maintenance.change(request, visible);
  }

  async cancel(
    id: string,
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow> {
    const visible = await this.#visible(options);
    await this.#maintenance.get({ id, span: {} }, visible);
    await this.#require(options);
    return await this.#maintenance.cancel(id, visible);
  }

  async #require({ credentials }: MaintenanceOptions): Promise<void> {
    await this.#access.require(
      credentials,
      slaMaintenanceWindowCreatePermission,
    );
  }

  async #visible(options: MaintenanceOptions): Promise<MaintenanceOptions> {
    const { credentials } = options;
    const agreements = await this.#access.agreementScope(
      credentials,
      slaAgreementReadPermission,
    );
    const { representsOnly, ownershipRefs, subject } =
      await this.#access.caller(credentials);
    const refs = representsOnly ? [] : [subject, ...ownershipRefs];
    return { ...options, scope: { agreements, refs } };
  }
}
