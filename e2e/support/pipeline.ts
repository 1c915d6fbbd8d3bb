import type { PortalAddresses } from './Portal';

/** What a pipeline sends to the API with its token; throws where it is refused. */
export function asPipeline({ backend, token }: PortalAddresses) {
  return async (path: string, body: object) => {
    const response = await fetch(`${backend}/api/sla${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`${path}: ${await response.text()}`);
    }
    return await response.json();
  };
}
