import { NotFoundError } from '@backstage/errors';
import {
  AGREEMENT_TYPES,
  slaAgreementReadPermission,
  type AgreementPromiseCheck,
  type PromiseCheck,
  type PromiseCheckRequest,
  type RestsOn,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { partiesOf } from '../agreements/StoredAgreement';
import type { Indicators } from '../indicators/Indicators';
import type { Access } from '../permissions/Access';
import { viewOf } from '../permissions/View';
import type { PromiseChecks, PromiseChecksOptions } from './PromiseChecks';
import type { PromiseChecksStore } from './PromiseChecksStore';

/** More than anybody measures on one entity. */
const INDICATORS_PER_PAGE = 1000;

interface Options {
  readonly promiseChecks: PromiseChecks;
  readonly access: Access;
  /** As the caller may see them. */
  readonly indicators: Pick<Indicators, 'list'>;
  readonly agreements: Pick<AgreementsStore, 'get' | 'readable'>;
  readonly store: Pick<PromiseChecksStore, 'agreementsOn'>;
}

/**
 * Lets through who stands on the provider's side of what is asked about and may
 * read agreements; the same interface as what it wraps. For everybody else
 * there is nothing to find.
 */
export class AuthorizedPromiseChecks implements PromiseChecks {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedPromiseChecks {
    return new AuthorizedPromiseChecks(options);
  }

  async check(
    request: PromiseCheckRequest,
    options: PromiseChecksOptions,
  ): Promise<PromiseCheck> {
    const { indicator, agreementId } = request;
    const readable = await this.#readable(options);
    if (agreementId !== undefined) {
      await this.#requireProvider(agreementId, readable);
    }
    await this.#requireIndicator(indicator, readable);
    return await this.#options.promiseChecks.check(request, readable);
  }

  async ofAgreement(
    request: { id: string; version?: number },
    options: PromiseChecksOptions,
  ): Promise<AgreementPromiseCheck> {
    const readable = await this.#readable(options);
    await this.#requireProvider(request.id, readable);
    return await this.#options.promiseChecks.ofAgreement(request, readable);
  }

  async restsOn(id: string, options: PromiseChecksOptions): Promise<RestsOn> {
    const readable = await this.#readable(options);
    await this.#requireProvider(id, readable);
    return await this.#options.promiseChecks.restsOn(id, readable);
  }

  /** @throws NotFoundError - for what the caller may not read, or reads as a customer */
  async #requireProvider(
    id: string,
    { credentials, scope = { kind: 'none' } }: PromiseChecksOptions,
  ): Promise<void> {
    const { access, agreements } = this.#options;
    const caller = await access.caller(credentials);
    const found = await agreements.get(id, scope);
    if (
      found === undefined ||
      caller.representsOnly ||
      viewOf(caller, partiesOf(found)).kind !== 'provider'
    ) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
  }

  /** Who may read all agreements may ask about what is not measured yet. */
  async #requireIndicator(
    ref: string,
    { credentials, scope = { kind: 'none' } }: PromiseChecksOptions,
  ): Promise<void> {
    const { indicators } = this.#options;
    const entityRef = ref.slice(0, ref.lastIndexOf('/'));
    const { items } = await indicators.list(
      { entityRef, limit: INDICATORS_PER_PAGE, after: undefined },
      { credentials },
    );
    const isVisible =
      scope.kind === 'all' || items.some(indicator => indicator.ref === ref);
    if (
      !isVisible ||
      (await this.#isCustomerOf(entityRef, { credentials, scope }))
    ) {
      throw new NotFoundError(`There is no indicator ${ref}`);
    }
  }

  /** Whether the caller is a customer of anything that is agreed on an entity. */
  async #isCustomerOf(
    entityRef: string,
    { credentials, scope = { kind: 'none' } }: PromiseChecksOptions,
  ): Promise<boolean> {
    const { access, agreements, store } = this.#options;
    const caller = await access.caller(credentials);
    if (caller.representsOnly || caller.represents.length === 0) {
      return caller.representsOnly;
    }
    const ids = await store.agreementsOn([entityRef], AGREEMENT_TYPES);
    const found = await agreements.readable(ids, scope);
    return found.some(
      agreement => viewOf(caller, partiesOf(agreement)).kind !== 'provider',
    );
  }

  async #readable(
    options: PromiseChecksOptions,
  ): Promise<PromiseChecksOptions> {
    const scope = await this.#options.access.agreementScope(
      options.credentials,
      slaAgreementReadPermission,
    );
    return { ...options, scope };
  }
}
