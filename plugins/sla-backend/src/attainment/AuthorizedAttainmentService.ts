import {
  slaAgreementReadPermission,
  type Attainment,
  type AttainmentDays,
  type Burn,
  type Explanation,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import { asksAboutOthers, type Access } from '../permissions/Access';
import type {
  AttainmentOptions,
  AttainmentRequest,
  AttainmentService,
  OneSpan,
  TargetVerdict,
} from './AttainmentService';

/** Shows the figures of the agreements that the caller may read; the same interface as what it wraps. */
export class AuthorizedAttainmentService implements AttainmentService {
  readonly #attainment: AttainmentService;
  readonly #access: Access;

  private constructor(options: {
    attainment: AttainmentService;
    access: Access;
  }) {
    this.#attainment = options.attainment;
    this.#access = options.access;
  }

  static create(options: {
    attainment: AttainmentService;
    access: Access;
  }): AuthorizedAttainmentService {
    return new AuthorizedAttainmentService(options);
  }

  async list(
    request: AttainmentRequest,
    options: AttainmentOptions,
  ): Promise<Page<Attainment>> {
    const caller = await this.#access.caller(options.credentials);
    if (asksAboutOthers(caller, request.customerRef)) {
      return { items: [] };
    }
    return await this.#attainment.list(request, await this.#readable(options));
  }

  async verdicts(
    request: Omit<AttainmentRequest, 'status'>,
    options: AttainmentOptions,
  ): Promise<Page<TargetVerdict>> {
    const caller = await this.#access.caller(options.credentials);
    if (asksAboutOthers(caller, request.customerRef)) {
      return { items: [] };
    }
    return await this.#attainment.verdicts(
      request,
      await this.#readable(options),
    );
  }

  async explain(
    request: OneSpan,
    options: AttainmentOptions,
  ): Promise<Explanation> {
    return await this.#attainment.explain(
      request,
      await this.#readable(options),
    );
  }

  async days(
    request: OneSpan,
    options: AttainmentOptions,
  ): Promise<AttainmentDays> {
    return await this.#attainment.days(request, await this.#readable(options));
  }

  async burn(request: OneSpan, options: AttainmentOptions): Promise<Burn> {
    return await this.#attainment.burn(request, await this.#readable(options));
  }

  async #readable(options: AttainmentOptions): Promise<AttainmentOptions> {
    const scope = await this.#access.agreementScope(
      options.credentials,
      slaAgreementReadPermission,
    );
    return { ...options, scope };
  }
}
