import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  slaAgreementReadPermission,
  slaIndicatorCreatePermission,
  type CreateIndicator,
  type Indicator,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type {
  Indicators,
  IndicatorsListQuery,
  IndicatorsOptions,
} from './Indicators';

/** Lets through what the caller may do; the same interface as what it wraps. */
export class AuthorizedIndicators implements Indicators {
  readonly #indicators: Indicators;
  readonly #access: Access;

  private constructor(options: { indicators: Indicators; access: Access }) {
    this.#indicators = options.indicators;
    this.#access = options.access;
  }

  static create(options: {
    indicators: Indicators;
    access: Access;
  }): AuthorizedIndicators {
    return new AuthorizedIndicators(options);
  }

  async put(
    indicator: CreateIndicator,
    options: { credentials: BackstageCredentials },
  ) {
    await this.#access.require(
      options.credentials,
      slaIndicatorCreatePermission,
    );
    return await this.#indicators.put(indicator, options);
  }

  /** Which indicators exist is for the provider's side: a representative reads their figures instead. */
  async list(
    query: IndicatorsListQuery,
    options: IndicatorsOptions,
  ): Promise<Page<Indicator>> {
    const { representsOnly } = await this.#access.caller(options.credentials);
    if (representsOnly) {
      return { items: [] };
    }
    const scope = await this.#access.agreementScope(
      options.credentials,
      slaAgreementReadPermission,
    );
    return await this.#indicators.list(query, { ...options, scope });
  }
}
