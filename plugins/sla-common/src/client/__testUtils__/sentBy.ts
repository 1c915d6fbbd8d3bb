import type { SlaApi } from '../SlaApi';
import { BASE, clientAnswering } from './clientAnswering';

/** What a test asks of the client. */
export type Call = (client: SlaApi) => Promise<unknown>;

/** The one request that a call sends; the call answers what the server does. */
export async function sentBy(call: Call) {
  const answer = { id: '1' };
  const { client, sent } = clientAnswering(200, answer);
  await expect(call(client)).resolves.toEqual(answer);
  expect(sent).toHaveLength(1);
  const [{ method, url, headers, body }] = sent;
  return { method, url, headers: Object.fromEntries(headers.entries()), body };
}

/** A GET of a path beneath that of the plugin. */
export function getOf(path: string) {
  return { method: 'GET', url: `${BASE}${path}`, headers: {}, body: undefined };
}

/** A POST of JSON to a path beneath that of the plugin. */
export function postOf(path: string, body: unknown) {
  const headers = { 'content-type': 'application/json' };
  return { method: 'POST', url: `${BASE}${path}`, headers, body };
}
