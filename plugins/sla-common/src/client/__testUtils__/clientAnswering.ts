import type { SlaApi } from '../SlaApi';
import { createSlaClient } from '../createSlaClient';

/** A request as it left the client. */
export interface SentRequest {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal | null | undefined;
}

/** Where the plugin is found by the client of `clientAnswering`. */
export const BASE = 'http://backend/api/sla';

/** A client whose requests are kept and answered with one response. */
export function clientAnswering(
  status: number,
  body: unknown,
): { client: SlaApi; sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const client = createSlaClient({
    discoveryApi: {
      getBaseUrl: async pluginId => `http://backend/api/${pluginId}`,
    },
    fetchApi: {
      fetch: async (url, init) => {
        const headers = new Headers(init?.headers);
        const isJson = headers.get('content-type') === 'application/json';
        sent.push({
          url,
          method: init?.method,
          headers,
          body:
            isJson && typeof init?.body === 'string'
              ? JSON.parse(init.body)
              : init?.body,
          signal: init?.signal,
        });
        return new Response(JSON.stringify(body), {
          status,
          headers: { 'Content-Type': 'application/json' },
        });
      },
    },
  });
  return { client, sent };
}
