import { NotAllowedError } from '@backstage/errors';
import {
  slaAgreementReadPermission,
  slaDialogueCreatePermission,
  slaDialogueReadPermission,
  slaDialogueUpdatePermission,
  type ChangeImprovement,
  type CreateImprovement,
  type Improvement,
  type Page,
  type TransitionImprovement,
} from '@service-levels/backstage-plugin-sla-common';
import { ownRefsOf } from '../customerActions/ownRefsOf';
import type { Access } from '../permissions/Access';
import type { CustomerAccess } from '../permissions/CustomerAccess';
import { sideOf } from '../permissions/sideOf';
import type {
  Improvements,
  ImprovementsOptions,
  ImprovementsQuery,
} from './Improvements';
import type { ImprovementKey } from './ImprovementsStore';

interface Options {
  readonly improvements: Improvements;
  readonly access: Access;
  readonly customerAccess: CustomerAccess;
}

/**
 * Lets through what the caller may do with improvements, by the permissions of
 * the dialogue; the same interface as what it wraps. Its owner may say how far
 * one has come.
 */
export class AuthorizedImprovements implements Improvements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedImprovements {
    return new AuthorizedImprovements(options);
  }

  async list(
    query: ImprovementsQuery,
    options: ImprovementsOptions,
  ): Promise<Page<Improvement>> {
    return await this.#options.improvements.list(
      query,
      await this.#scoped(options),
    );
  }

  async get(
    key: ImprovementKey,
    options: ImprovementsOptions,
  ): Promise<Improvement> {
    const scoped = await this.#beneath(key.customerRef, options);
    return await this.#options.improvements.get(key, scoped);
  }

  async create(
    request: {
      customerRef: string;
      improvement: CreateImprovement;
      idempotencyKey?: string;
    },
    options: ImprovementsOptions,
  ): Promise<Improvement> {
    const { customerRef } = request;
    const scoped = await this.#beneath(customerRef, options);
    const { credentials } = options;
    await this.#options.customerAccess.require(
      { credentials, customerRef },
      slaDialogueCreatePermission,
    );
    await this.#requireProvider(customerRef, options);
    return await this.#options.improvements.create(request, scoped);
  }

  async change(
    request: ImprovementKey & { etag: string; improvement: ChangeImprovement },
    options: ImprovementsOptions,
  ): Promise<Improvement> {
    const scoped = await this.#beneath(request.customerRef, options);
    await this.#options.improvements.get(request, scoped);
    await this.#requireUpdate(request.customerRef, options);
    return await this.#options.improvements.change(request, scoped);
  }

  async transition(
    request: ImprovementKey & { transition: TransitionImprovement },
    options: ImprovementsOptions,
  ): Promise<Improvement> {
    const scoped = await this.#beneath(request.customerRef, options);
    const { owner } = await this.#options.improvements.get(request, scoped);
    const caller = await this.#options.access.caller(options.credentials);
    if (owner === null || !ownRefsOf(caller).includes(owner)) {
      await this.#requireUpdate(request.customerRef, options);
    }
    return await this.#options.improvements.transition(request, scoped);
  }

  async #requireUpdate(
    customerRef: string,
    options: ImprovementsOptions,
  ): Promise<void> {
    const { credentials } = options;
    await this.#options.customerAccess.require(
      { credentials, customerRef },
      slaDialogueUpdatePermission,
    );
    await this.#requireProvider(customerRef, options);
  }

  /** Whatever the policy says. */
  async #requireProvider(
    customerRef: string,
    { credentials }: ImprovementsOptions,
  ): Promise<void> {
    const caller = await this.#options.access.caller(credentials);
    if (sideOf(caller, customerRef) === 'customer') {
      throw new NotAllowedError(
        "The register of improvements is the provider's to write",
      );
    }
  }

  async #beneath(
    customerRef: string,
    options: ImprovementsOptions,
  ): Promise<ImprovementsOptions> {
    const { credentials } = options;
    await this.#options.customerAccess.requireVisible(
      { credentials, customerRef },
      slaDialogueReadPermission,
    );
    return await this.#scoped(options);
  }

  async #scoped(options: ImprovementsOptions): Promise<ImprovementsOptions> {
    const { credentials } = options;
    return {
      ...options,
      customers: await this.#options.customerAccess.scope(
        credentials,
        slaDialogueReadPermission,
      ),
      agreements: await this.#options.access.agreementScope(
        credentials,
        slaAgreementReadPermission,
      ),
    };
  }
}
