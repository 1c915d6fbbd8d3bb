import { sharedPortal } from './shared';

interface Listed {
  readonly id: string;
  readonly title: string;
}

async function listed(): Promise<readonly Listed[]> {
  const { backend, token } = sharedPortal();
  const response = await fetch(`${backend}/api/sla/agreements?limit=500`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { items }: { items: readonly Listed[] } = await response.json();
  return items;
}

/** The titles of all agreements of the demo. */
export async function agreementTitles(): Promise<readonly string[]> {
  return (await listed()).map(({ title }) => title);
}

/** The id of an agreement of the demo, which every start chooses anew. */
export async function agreementId(title: string): Promise<string> {
  const found = (await listed()).find(one => one.title === title);
  if (found === undefined) {
    throw new Error(`There is no agreement "${title}"`);
  }
  return found.id;
}
