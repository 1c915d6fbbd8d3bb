import { ResponseError } from '@backstage/errors';
import type {
  Agreement,
  AgreementDraftInput,
  Attainment,
  AttainmentDays,
  Burn,
  CreateIndicatorInput,
  Customer,
  Explanation,
  Import,
  Indicator,
  IngestResult,
  MeasurementsBatchInput,
  Page,
  Party,
  RollUp,
} from '../model';
import { queryString } from './queryString';
import type {
  AgreementsQuery,
  AttainmentQuery,
  CourseQuery,
  CustomersQuery,
  ExplanationQuery,
  ImportRequest,
  ImportsQuery,
  IndicatorsQuery,
  RollUpQuery,
  SlaApi,
  SlaRequestOptions,
} from './SlaApi';

/** What the client needs to send requests; both frontend systems and the backend have it. @public */
export interface SlaClientFetch {
  fetch(url: string, init?: RequestInit): Promise<Response>;
}

/** What the client needs to find the plugin's address. @public */
export interface SlaClientDiscovery {
  getBaseUrl(pluginId: string): Promise<string>;
}

/** The types of the DOM do not know `duplex` yet. */
interface SentInit extends RequestInit {
  readonly headers: Readonly<Record<string, string>>;
  readonly duplex?: 'half';
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
    return this.#ofTarget(targetId, 'explanation', query, options);
  }

  getRollUp(query: RollUpQuery, options?: SlaRequestOptions): Promise<RollUp> {
    return this.#send('GET', `/roll-up${queryString({ ...query })}`, options);
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
    batch: MeasurementsBatchInput,
    options?: SlaRequestOptions,
  ): Promise<IngestResult> {
    return this.#send('POST', '/measurements', options, batch);
  }

  importMeasurements(
    request: ImportRequest,
    csv: Blob | ReadableStream<Uint8Array> | string,
    options?: SlaRequestOptions,
  ): Promise<IngestResult> {
    return this.#request(
      `/measurements/import${queryString({ ...request })}`,
      options,
      {
        method: 'POST',
        headers: { 'Content-Type': 'text/csv; charset=utf-8' },
        body: csv,
        // What a stream needs: the answer comes when all is sent.
        duplex: 'half',
      },
    );
  }

  getImport(id: string, options?: SlaRequestOptions): Promise<Import> {
    const path = `/measurements/imports/${encodeURIComponent(id)}`;
    return this.#send('GET', path, options);
  }

  getImports(
    query: ImportsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Import>> {
    return this.#send(
      'GET',
      `/measurements/imports${queryString({ ...query })}`,
      options,
    );
  }

  getAttainmentDays(
    targetId: string,
    query: CourseQuery,
    options?: SlaRequestOptions,
  ): Promise<AttainmentDays> {
    return this.#ofTarget(targetId, 'days', query, options);
  }

  getBurn(
    targetId: string,
    query: CourseQuery,
    options?: SlaRequestOptions,
  ): Promise<Burn> {
    return this.#ofTarget(targetId, 'burn', query, options);
  }

  #ofTarget<T>(
    targetId: string,
    what: string,
    query: ExplanationQuery,
    options?: SlaRequestOptions,
  ): Promise<T> {
    const path = `/attainment/${encodeURIComponent(targetId)}/${what}`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  async #send<T>(
    method: string,
    path: string,
    options?: SlaRequestOptions,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    return await this.#request(path, options, {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }

  async #request<T>(
    path: string,
    options: SlaRequestOptions | undefined,
    init: SentInit,
  ): Promise<T> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('sla');
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      ...init,
      signal: options?.signal,
      headers: {
        ...init.headers,
        ...(options?.token ? { Authorization: `Bearer ${options.token}` } : {}),
      },
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return await response.json();
  }
}
