import { ResponseError } from '@backstage/errors';
import type { SlaRequestOptions } from './ListQuery';

/** What the client needs to send requests; both frontend systems and the backend have it. @public */
export interface SlaClientFetch {
  fetch(url: string, init?: RequestInit): Promise<Response>;
}

/** What the client needs to find the plugin's address. @public */
export interface SlaClientDiscovery {
  getBaseUrl(pluginId: string): Promise<string>;
}

/** The types of the DOM do not know `duplex` yet. */
export interface SentInit extends RequestInit {
  readonly headers: Readonly<Record<string, string>>;
  readonly duplex?: 'half';
}

/** Sends requests to the plugin, wherever it is. */
export class SlaRequests {
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
  }): SlaRequests {
    return new SlaRequests(options);
  }

  /**
   * Sends a body as JSON.
   *
   * @throws ResponseError - where the request is refused
   */
  async send<T>(
    method: string,
    path: string,
    options?: SlaRequestOptions,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    return await this.request(path, options, {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }

  /** @throws ResponseError - where the request is refused */
  async request<T>(
    path: string,
    options: SlaRequestOptions | undefined,
    init: SentInit,
  ): Promise<T> {
    const response = await this.#fetch(path, options, init);
    return await response.json();
  }

  /**
   * Reads a file.
   *
   * @throws ResponseError - where the request is refused
   */
  async text(
    path: string,
    options: SlaRequestOptions | undefined,
  ): Promise<string> {
    const init = { method: 'GET', headers: {} };
    const response = await this.#fetch(path, options, init);
    return await response.text();
  }

  /**
   * Reads a file that is not text.
   *
   * @throws ResponseError - where the request is refused
   */
  async blob(
    path: string,
    options: SlaRequestOptions | undefined,
  ): Promise<Blob> {
    const init = { method: 'GET', headers: {} };
    const response = await this.#fetch(path, options, init);
    return await response.blob();
  }

  async #fetch(
    path: string,
    options: SlaRequestOptions | undefined,
    init: SentInit,
  ): Promise<Response> {
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
    return response;
  }
}
