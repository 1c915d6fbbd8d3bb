import type { PortalAddresses } from './Portal';

const ENTITY = 'system:default/document-archive';
const NOTE =
  'Documents could not be opened in the archive because a storage node did not answer; meanwhile they could be read by telephone. ';

/** A month as text, so many before the one that runs. */
function monthBefore(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
    .toISOString()
    .slice(0, 7);
}

/**
 * An agreement of Retail Banking with as many targets and, in its last closed
 * month, outages on each as asked for, every one with a long note.
 */
export async function agreeOnOutages(
  { backend, token }: PortalAddresses,
  options: { readonly targets: number; readonly outages: number },
): Promise<{ readonly agreementId: string; readonly month: string }> {
  const post = async (path: string, body: object) => {
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
  const month = monthBefore(1);
  const names = Array.from(
    { length: options.targets },
    (_, i) => `sheet-${i + 1}`,
  );
  for (const [i, name] of names.entries()) {
    await post('/indicators', {
      entityRef: ENTITY,
      name,
      stream: 'states',
      whereNothingReported: 'up',
    });
    await post('/measurements', {
      indicator: `${ENTITY}/${name}`,
      states: Array.from({ length: options.outages }, (_, n) => {
        const day = String(n + 1).padStart(2, '0');
        const hour = String(8 + i).padStart(2, '0');
        const minute = String(n + 10).padStart(2, '0');
        return {
          id: `INC-${name}-${day}`,
          state: 'down',
          from: `${month}-${day}T${hour}:00:00Z`,
          to: `${month}-${day}T${hour}:${minute}:00Z`,
          publicNote: NOTE.repeat(3),
        };
      }),
    });
  }
  const { id } = await post('/agreements', {
    type: 'sla',
    title: 'Document archive for Retail Banking',
    provider: 'group:default/team-platform',
    customer: 'customer:default/retail-banking',
    entities: [ENTITY],
    timeZone: 'Europe/Berlin',
    calendar: '24x7',
    effectiveFrom: `${monthBefore(2)}-01`,
    effectiveTo: null,
    targets: names.map(name => ({
      name: `Availability of the part ${name}`,
      indicator: `${ENTITY}/${name}`,
      objective: { kind: 'availability', atLeast: 99.5 },
      period: 'month',
    })),
  });
  const { hash } = await post(`/agreements/${id}/offer`, { version: 1 });
  for (const party of ['provider', 'customer']) {
    await post(`/agreements/${id}/sign`, { party, version: 1, hash });
  }
  return { agreementId: id, month };
}
