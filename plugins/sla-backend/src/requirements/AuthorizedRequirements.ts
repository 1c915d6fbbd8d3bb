import {
  slaAgreementReadPermission,
  slaRequirementCreatePermission,
  slaRequirementReadPermission,
  slaRequirementUpdatePermission,
  type ChangeRequirement,
  type CommentRequirement,
  type CreateRequirement,
  type Page,
  type Requirement,
  type RequirementComment,
  type RequirementHead,
  type TransitionRequirement,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type { CustomerAccess } from '../permissions/CustomerAccess';
import { sideOf } from '../permissions/sideOf';
import type {
  RequirementKey,
  Requirements,
  RequirementsOptions,
  RequirementsQuery,
} from './Requirements';

interface Options {
  readonly requirements: Requirements;
  readonly access: Access;
  readonly customerAccess: CustomerAccess;
}

/** Lets through what the caller may do with what customers want; the same interface as what it wraps. */
export class AuthorizedRequirements implements Requirements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedRequirements {
    return new AuthorizedRequirements(options);
  }

  async create(
    request: {
      customerRef: string;
      requirement: CreateRequirement;
      idempotencyKey?: string;
    },
    options: RequirementsOptions,
  ): Promise<Requirement> {
    const scoped = await this.#beneath(request.customerRef, options);
    await this.#require('create', request.customerRef, options);
    return await this.#options.requirements.create(request, scoped);
  }

  async list(
    query: RequirementsQuery,
    options: RequirementsOptions,
  ): Promise<Page<RequirementHead>> {
    const scoped =
      query.customerRef === undefined
        ? await this.#scoped(options)
        : await this.#beneath(query.customerRef, options);
    return await this.#options.requirements.list(query, scoped);
  }

  async get(
    key: RequirementKey,
    options: RequirementsOptions,
  ): Promise<Requirement> {
    const scoped = await this.#beneath(key.customerRef, options);
    return await this.#options.requirements.get(key, scoped);
  }

  /** The customer's side changes what it asked for by the permission that it asks by. */
  async change(
    request: RequirementKey & {
      etag: string;
      requirement: ChangeRequirement;
    },
    options: RequirementsOptions,
  ): Promise<Requirement> {
    const { customerRef } = request;
    const scoped = await this.#existing(request, options);
    const caller = await this.#options.access.caller(options.credentials);
    const side = sideOf(caller, customerRef);
    const what = side === 'customer' ? 'create' : 'update';
    await this.#require(what, customerRef, options);
    return await this.#options.requirements.change(request, scoped);
  }

  async transition(
    request: RequirementKey & { transition: TransitionRequirement },
    options: RequirementsOptions,
  ): Promise<Requirement> {
    const scoped = await this.#existing(request, options);
    await this.#require('update', request.customerRef, options);
    return await this.#options.requirements.transition(request, scoped);
  }

  async comment(
    request: RequirementKey & {
      comment: CommentRequirement;
      idempotencyKey?: string;
    },
    options: RequirementsOptions,
  ): Promise<RequirementComment> {
    const scoped = await this.#existing(request, options);
    await this.#require('create', request.customerRef, options);
    return await this.#options.requirements.comment(request, scoped);
  }

  async #require(
    what: 'create' | 'update',
    customerRef: string,
    { credentials }: RequirementsOptions,
  ): Promise<void> {
    await this.#options.customerAccess.require(
      { credentials, customerRef },
      what === 'create'
        ? slaRequirementCreatePermission
        : slaRequirementUpdatePermission,
    );
  }

  /** What a caller may see that the requirement exists of. */
  async #existing(
    key: RequirementKey,
    options: RequirementsOptions,
  ): Promise<RequirementsOptions> {
    const scoped = await this.#beneath(key.customerRef, options);
    await this.#options.requirements.get(key, scoped);
    return scoped;
  }

  async #beneath(
    customerRef: string,
    options: RequirementsOptions,
  ): Promise<RequirementsOptions> {
    const { credentials } = options;
    await this.#options.customerAccess.requireVisible(
      { credentials, customerRef },
      slaRequirementReadPermission,
    );
    return await this.#scoped(options);
  }

  async #scoped(options: RequirementsOptions): Promise<RequirementsOptions> {
    const { access, customerAccess } = this.#options;
    const { credentials } = options;
    return {
      ...options,
      customers: await customerAccess.scope(
        credentials,
        slaRequirementReadPermission,
      ),
      agreements: await access.agreementScope(
        credentials,
        slaAgreementReadPermission,
      ),
    };
  }
}
