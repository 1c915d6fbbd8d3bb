import {
  slaServiceCreatePermission,
  slaServiceUpdatePermission,
  type CreateService,
  type KeptService,
  type Page,
  type ServiceDeclaration,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type {
  KeptServices,
  ServicesOptions,
  ServicesQuery,
} from './KeptServices';

interface Options {
  readonly services: KeptServices;
  readonly access: Pick<Access, 'require'>;
}

/**
 * Lets those maintain services who may. Everybody else reads the System in the
 * catalog. The same interface as what it wraps.
 */
export class AuthorizedKeptServices implements KeptServices {
  readonly #services: KeptServices;
  readonly #access: Options['access'];

  private constructor({ services, access }: Options) {
    this.#services = services;
    this.#access = access;
  }

  static create(options: Options): AuthorizedKeptServices {
    return new AuthorizedKeptServices(options);
  }

  async list(
    query: ServicesQuery,
    options: ServicesOptions,
  ): Promise<Page<KeptService>> {
    await this.#requireUpdate(options);
    return await this.#services.list(query, options);
  }

  async get(ref: string, options: ServicesOptions): Promise<KeptService> {
    await this.#requireUpdate(options);
    return await this.#services.get(ref, options);
  }

  async create(
    request: { service: CreateService; idempotencyKey?: string },
    options: ServicesOptions,
  ): Promise<KeptService> {
    await this.#access.require(options.credentials, slaServiceCreatePermission);
    return await this.#services.create(request, options);
  }

  async change(
    request: { ref: string; etag: string; declaration: ServiceDeclaration },
    options: ServicesOptions,
  ): Promise<KeptService> {
    await this.#requireUpdate(options);
    return await this.#services.change(request, options);
  }

  async archive(ref: string, options: ServicesOptions): Promise<KeptService> {
    await this.#requireUpdate(options);
    return await this.#services.archive(ref, options);
  }

  async restore(ref: string, options: ServicesOptions): Promise<KeptService> {
    await this.#requireUpdate(options);
    return await this.#services.restore(ref, options);
  }

  async #requireUpdate({ credentials }: ServicesOptions): Promise<void> {
    await this.#access.require(credentials, slaServiceUpdatePermission);
  }
}
