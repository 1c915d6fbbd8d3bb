import { ResponseError } from '@backstage/errors';
import type {
  Agreement,
  AgreementDraftInput,
  AgreementType,
  Attainment,
  AttainmentStatus,
  CreateIndicatorInput,
  Customer,
  Explanation,
  Indicator,
  IngestResult,
  Page,
  Party,
  StatesBatchInput,
} from '../model';

/** What the client needs to send requests; both frontend systems and the backend have it. @public */
export interface SlaClientFetch {
  fetch(url: string, init?: RequestInit): Promise<Response>;
}

/** What the client needs to find the plugin's address. @public */
export interface SlaClientDiscovery {
  getBaseUrl(pluginId: string): Promise<string>;
}

/** Sent with each request; in a backend the token of the caller. @public */
export interface SlaRequestOptions {
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/**
 * Which span is asked for: a named `period` (`2026-10`, `2026-Q4`, `2026`), a
 * span `from`/`to`, the last `periods` of each target, or nothing for each
 * target's own current one.
 *
 * @public
 */
export interface AttainmentQuery {
  readonly entityRef?: string;
  readonly rollUp?: boolean;
  readonly agreementId?: string;
  readonly customerRef?: string;
  readonly agreementType?: AgreementType;
  readonly status?: AttainmentStatus;
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly periods?: number;
  readonly asOf?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Which figure is to be explained. @public */
export type ExplanationQuery = Pick<
  AttainmentQuery,
  'period' | 'from' | 'to' | 'asOf'
>;

/** A filter and position in a list. @public */
export interface ListQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

/** @public */
export interface AgreementsQuery extends ListQuery {
  readonly entityRef?: string;
  readonly customerRef?: string;
  readonly type?: AgreementType;
}

/** @public */
export interface CustomersQuery extends ListQuery {
  /** Customers that own or use this entity. */
  readonly entityRef?: string;
}

/** @public */
export interface IndicatorsQuery extends ListQuery {
  readonly entityRef?: string;
}

/** The typed HTTP API of service levels, as pages and other backends see it. @public */
export interface SlaApi {
  getAttainment(
    query: AttainmentQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Attainment>>;
  getExplanation(
    targetId: string,
    query: ExplanationQuery,
    options?: SlaRequestOptions,
  ): Promise<Explanation>;
  getAgreements(
    query: AgreementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Agreement>>;
  getAgreement(id: string, options?: SlaRequestOptions): Promise<Agreement>;
  createAgreement(
    draft: AgreementDraftInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;
  updateAgreement(
    id: string,
    etag: string,
    draft: AgreementDraftInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;
  offerAgreement(
    id: string,
    body: { version: number },
    options?: SlaRequestOptions,
  ): Promise<Agreement>;
  signAgreement(
    id: string,
    body: { party: Party; version: number; hash: string; evidence?: string },
    options?: SlaRequestOptions,
  ): Promise<Agreement>;
  getCustomers(
    query: CustomersQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Customer>>;
  getCustomer(ref: string, options?: SlaRequestOptions): Promise<Customer>;
  getIndicators(
    query: IndicatorsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Indicator>>;
  createIndicator(
    indicator: CreateIndicatorInput,
    options?: SlaRequestOptions,
  ): Promise<Indicator>;
  sendMeasurements(
    batch: StatesBatchInput,
    options?: SlaRequestOptions,
  ): Promise<IngestResult>;
}

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

function queryString(query: Query): string {
  const entries = Object.entries(query).filter(
    ([, value]) => value !== undefined,
  );
  return entries.length === 0
    ? ''
    : `?${new URLSearchParams(
        entries.map(([key, value]) => [key, String(value)]),
      )}`;
}

/**
 * The client of the plugin's HTTP API, for browsers and backends alike.
 *
 * Throws `ResponseError` with the server's error and its `details` where a
 * request is refused.
 *
 * @public
 */
export class SlaClient implements SlaApi {
  readonly #fetchApi: SlaClientFetch;
  readonly #discoveryApi: SlaClientDiscovery;

  private constructor(options: {
    fetchApi: SlaClientFetch;
    discoveryApi: SlaClientDiscovery;
  }) {
    this.#fetchApi = options.fetchApi;
    this.#discoveryApi = options.discoveryApi;
  }

  static create(options: {
    fetchApi: SlaClientFetch;
    discoveryApi: SlaClientDiscovery;
  }): SlaClient {
    return new SlaClient(options);
  }

  getAttainment(
    query: AttainmentQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Attainment>> {
    return this.#send(
      'GET',
      `/attainment${queryString({ ...query })}`,
      options,
    );
  }

  getExplanation(
    targetId: string,
    query: ExplanationQuery,
    options?: SlaRequestOptions,
  ): Promise<Explanation> {
    const path = `/attainment/${encodeURIComponent(targetId)}/explanation`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  getAgreements(
    query: AgreementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Agreement>> {
    return this.#send(
      'GET',
      `/agreements${queryString({ ...query })}`,
      options,
    );
  }

  getAgreement(id: string, options?: SlaRequestOptions): Promise<Agreement> {
    return this.#send('GET', `/agreements/${encodeURIComponent(id)}`, options);
  }

  createAgreement(
    draft: AgreementDraftInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement> {
    return this.#send('POST', '/agreements', options, draft);
  }

  updateAgreement(
    id: string,
    etag: string,
    draft: AgreementDraftInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement> {
    return this.#send(
      'PUT',
      `/agreements/${encodeURIComponent(id)}`,
      options,
      draft,
      {
        'If-Match': `"${etag}"`,
      },
    );
  }

  offerAgreement(
    id: string,
    body: { version: number },
    options?: SlaRequestOptions,
  ): Promise<Agreement> {
    return this.#send(
      'POST',
      `/agreements/${encodeURIComponent(id)}/offer`,
      options,
      body,
    );
  }

  signAgreement(
    id: string,
    body: { party: Party; version: number; hash: string; evidence?: string },
    options?: SlaRequestOptions,
  ): Promise<Agreement> {
    return this.#send(
      'POST',
      `/agreements/${encodeURIComponent(id)}/sign`,
      options,
      body,
    );
  }

  getCustomers(
    query: CustomersQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Customer>> {
    return this.#send('GET', `/customers${queryString({ ...query })}`, options);
  }

  getCustomer(ref: string, options?: SlaRequestOptions): Promise<Customer> {
    const path = ref
      .slice(ref.indexOf(':') + 1)
      .split('/')
      .map(encodeURIComponent)
      .join('/');
    return this.#send('GET', `/customers/${path}`, options);
  }

  getIndicators(
    query: IndicatorsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Indicator>> {
    return this.#send(
      'GET',
      `/indicators${queryString({ ...query })}`,
      options,
    );
  }

  createIndicator(
    indicator: CreateIndicatorInput,
    options?: SlaRequestOptions,
  ): Promise<Indicator> {
    return this.#send('POST', '/indicators', options, indicator);
  }

  sendMeasurements(
    batch: StatesBatchInput,
    options?: SlaRequestOptions,
  ): Promise<IngestResult> {
    return this.#send('POST', '/measurements', options, batch);
  }

  async #send<T>(
    method: string,
    path: string,
    options?: SlaRequestOptions,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('sla');
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      method,
      signal: options?.signal,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(options?.token ? { Authorization: `Bearer ${options.token}` } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return await response.json();
  }
}
